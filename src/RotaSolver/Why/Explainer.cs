using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Why;

/// <summary>Says why no roster exists: the fewest people, facts and rules that conflict, and the cheapest ways out of it.</summary>
public static class Explainer
{
    /// <summary>Of the time: what is left is for the repairs.</summary>
    private const double ShareForConflicts = 0.6;

    /// <returns>The explanation; or one sentence that says what is wrong with the question.</returns>
    public static Reading<Explanation> Explain(RosterProblem problem, ExplainQuestion question, CancellationToken stop)
    {
        var line = question.Line is { } id ? problem.Demand.Index().Where(each => each.Item.Id == id).Select(each => (int?)each.Index).FirstOrDefault() : null;
        if (question.Line is not null && line is null)
        {
            return new(null, $"There is no demand line ‘{question.Line}’; name one that the file has.");
        }

        var limit = new SearchLimit(question.Seconds, stop);
        var asked = Asked(problem, line, question.Full);
        var search = new ConflictSearch(problem, asked, limit.Share(ShareForConflicts));
        var found = search.Find();
        return new(found switch
        {
            null => new(ExplainStatus.Unknown, $"Whether a roster exists could not be decided in {Words.Of((long)Math.Ceiling(question.Seconds), "second")}; give more.", [], []),
            { Conflicts.Count: 0 } => new(ExplainStatus.Feasible, Feasible(asked, question), [], []),
            _ => Told(found, limit) with { Others = [.. found.Others.Select(each => problem.Demand[each].Id)] },
        }, null);
    }

    private static Dictionary<int, int> Asked(RosterProblem problem, int? line, bool full)
    {
        var asked = full ? problem.Demand.Index().Where(each => each.Item is { Minimum: > 0, Doctor: false }).ToDictionary(each => each.Index, each => each.Item.Minimum) : [];
        if (line is { } one)
        {
            asked[one] = Math.Max(1, problem.Demand[one].Minimum);
        }

        return asked;
    }

    private static string Feasible(Dictionary<int, int> asked, ExplainQuestion question) =>
        question.Full ? $"feasible: a roster exists that meets every minimum of {Words.Of(asked.Count, "line")} and keeps every rule."
        : question.Line is { } line ? $"feasible: a roster exists that fills ‘{line}’ and keeps every rule; where a rota leaves it open, that is for the sake of its price or of other lines."
        : "feasible: a roster exists that holds every pinned duty and keeps every rule.";

    private static Explanation Told(FoundConflicts found, SearchLimit limit)
    {
        var told = new Told(found.Model.Scope.Problem);
        var conflicts = found.Conflicts.Select(each => new ExplainedConflict(each.IsSmallest, [.. each.Facts.Order(FactOrder.Instance).Select(fact => Fact(found.Model, told, fact))])).ToList();
        var facts = Words.Of(conflicts[0].Facts.Count, "fact");
        var text = conflicts.Count == 1 ? $"No roster exists: {facts} cannot all be kept." : $"No roster exists: {conflicts.Count} conflicts have no fact in common; the first has {facts}.";
        text += found.Others.Count > 0 ? $" {Words.Of(found.Others.Count, "other line")} cannot have {(found.Others.Count == 1 ? "its" : "their")} minimum either." : found.IsPart ? " Other lines may have conflicts of their own; ask again once this is settled." : "";
        return new(ExplainStatus.Conflict, text, conflicts, new WayOutSearch(found.Model, limit).Find());
    }

    private static ExplainedFact Fact(FactModel model, Told told, Fact fact) => new(
        Relaxable.KindOf(fact), fact.Person < 0 ? null : told.Problem.People[fact.Person].Id,
        fact.Line < 0 || fact.Kind == FactKind.NoOtherDoctor ? null : told.Problem.Demand[fact.Line].Id, fact.Kind == FactKind.Cap ? told.Problem.Sessions[(int)fact.Other].Id : null,
        Relaxable.Text(told, fact, fact.Kind == FactKind.Minimum ? model.Scope.Least[fact.Line] : 0));
}
