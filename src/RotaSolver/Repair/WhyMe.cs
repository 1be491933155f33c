using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;
using Preceptor.RotaSolver.Why;

namespace Preceptor.RotaSolver.Repair;

/// <param name="Text">Why this person has the duty, in one sentence.</param>
/// <param name="Others">Everybody else of the problem whose role and skills serve, those who could have it first, the cheapest of them first.</param>
public sealed record WhyMeAnswer(string Text, IReadOnlyList<WhyOther> Others);

/// <param name="Could">Whether they could have it, alone or with the steps.</param>
/// <param name="Difference">What the roster would cost more; none when they cannot.</param>
/// <param name="Text">What would have to change, or why they cannot.</param>
public sealed record WhyOther(string Person, bool Could, long? Difference, IReadOnlyList<TermChange> Terms, IReadOnlyList<string> Steps, string Text);

/// <summary>Why somebody has a duty and not another: for each other person, the roster with the duty given to them is made and checked.</summary>
public static class WhyMe
{
    /// <returns>The answer; or one sentence that says what is wrong with the question.</returns>
    public static Reading<WhyMeAnswer> Ask(RosterProblem problem, IReadOnlyList<Assignment> roster, Pair duty, double seconds)
    {
        if (!roster.Any(each => each.Person == duty.Person && each.Demand == duty.Demand))
        {
            return new(null, $"‘{duty.Person}’ does not have ‘{duty.Demand}’ in the roster; name a duty that they have.");
        }

        var live = new LiveRoster(problem, roster);
        var (person, line) = (live.Board.PersonAt[duty.Person], live.Board.LineAt[duty.Demand]);
        var told = new Told(live.Board.Problem);
        if (live.IsPinned(person, line) || live.Draft.Find(person, line) is not { } held)
        {
            return new(new($"{told.Person(person)} is {(live.IsPinned(person, line) ? "pinned to" : "down for")} {told.Line(line)}{(live.IsPinned(person, line) ? "" : ", which breaks what always blocks")}.", []), null);
        }

        var changes = new Changes(live, live.Now());
        live.Take(held);
        live.BanForNow(person, line);
        var limit = new SearchLimit(seconds);
        var at = live.Board.Line(line);
        var others = problem.People.Index().Where(each => each.Index != person && at.Roles.Contains(each.Item.Role) && at.Skills.All(each.Item.Skills.Contains) && !live.Draft.Has(each.Index, line))
            .Select(each => Of(live, changes, (each.Index, line), limit)).OrderByDescending(each => each.Could).ThenBy(each => each.Difference).ToList();
        return new(new(Text(told.Person(person), told.Line(line), others), others), null);
    }

    private static WhyOther Of(LiveRoster live, Changes changes, (int Person, int Line) asked, SearchLimit limit)
    {
        var id = live.Board.Person(asked.Person).Id;
        var mark = live.Mark;
        var reason = new Reasons(live).WhyNot(asked.Person, asked.Line);
        if (new Fills(live, limit).By(asked.Person, asked.Line) is { } plan && new PlanSearch(live, limit).Apply(plan.Steps) && live.Now() is var after && new RosterCheck(live).Holds(after))
        {
            var change = changes.Of(after, -1);
            live.Undo(mark);
            return new(id, true, change.Difference, change.Terms, change.Steps, Possible(live, asked.Person, (change, plan), reason));
        }

        live.Undo(mark);
        return new(id, false, null, [], [], reason ?? $"{live.Board.Person(asked.Person).Name} could have it only if more than two others changed.");
    }

    private static string Possible(LiveRoster live, int person, (RosterRepair Change, Plan Plan) found, string? reason)
    {
        var who = live.Board.Person(person).Name;
        var price = found.Change.Difference == 0 ? "and the roster would be as good" : found.Change.Difference < 0 ? $"and the roster would cost {-found.Change.Difference} less"
            : $"but the roster would cost {found.Change.Difference} more ({string.Join(", ", found.Change.Terms.Where(term => term.Cost > 0).OrderByDescending(term => term.Cost).Select(term => $"{term.Code} {term.Cost}"))})";
        return found.Plan.Steps.Count == 1 ? $"{who} could have it, {price}." : $"{reason} With {Words.Of(found.Change.Steps.Count, "change")} to duties they could have it, {price}.";
    }

    private static string Text(string who, string line, List<WhyOther> others)
    {
        var could = others.Where(each => each.Could).ToList();
        return could.Count == 0 ? $"{who} has {line} because none of the {Words.Of(others.Count, "other person", "others")} with the role and skills can have it."
            : could[0].Difference > 0 ? $"{who} has {line} because every other choice of {Words.Of(could.Count, "person", "people")} who could have it costs more."
            : $"{who} has {line}, and {Words.Of(could.Count(each => each.Difference <= 0), "other person", "other people")} could have it at no greater cost.";
    }
}
