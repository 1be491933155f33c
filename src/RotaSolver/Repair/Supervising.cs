using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Repair;

/// <summary>Shares out doctors among duties that are given, exactly: where giving them out one by one fails, the engine is asked.</summary>
internal static class Supervising
{
    private const int Seconds = 5;

    /// <summary>Puts the pairs in with supervision, and others under other doctors where that makes room; changes nothing when no way exists.</summary>
    public static bool Share(LiveRoster live, IReadOnlyList<(int Person, int Line)> pairs)
    {
        var all = live.Draft.Duties.Select(duty => (duty.Person, duty.Line)).Concat(pairs).ToHashSet();
        var problem = Only(live, all);
        var solution = Engine.Solve(problem, new(Seconds, 1, 1), new Prices.Silent(), CancellationToken.None);
        if (!solution.HasRoster)
        {
            return false;
        }

        live.Draft.Duties.ToList().ForEach(live.Take);
        var sessions = live.Board.Problem.Sessions.Index().ToDictionary(each => each.Item.Id, each => each.Index, StringComparer.Ordinal);
        foreach (var each in solution.Assignments)
        {
            live.Put(new(live.Board.PersonAt[each.Person], live.Board.LineAt[each.Demand], [.. each.Supervision.Select(stretch => new Stretch(sessions[stretch.Session], stretch.From, stretch.Until))]));
        }

        return true;
    }

    /// <summary>The problem in which the pairs are the roster and only supervision is open.</summary>
    private static RosterProblem Only(LiveRoster live, HashSet<(int Person, int Line)> pairs)
    {
        var held = pairs.GroupBy(pair => pair.Line).ToDictionary(line => line.Key, line => line.Count());
        var lines = pairs.ToLookup(pair => pair.Person, pair => live.Board.Line(pair.Line).Id);
        var problem = live.Board.Problem;

        // Each line asks for itself as a skill, so that nobody else is even thought of for it.
        return problem with
        {
            Demand = [.. problem.Demand.Index().Where(line => held.ContainsKey(line.Index)).Select(line => line.Item with { Skills = [.. line.Item.Skills, line.Item.Id], Minimum = 0, Ideal = held[line.Index], Maximum = held[line.Index] })],
            People = [.. problem.People.Select((person, p) => person with { Skills = [.. person.Skills, .. lines[p]] })],
            Fixed = [.. pairs.Select(pair => new Pair(problem.People[pair.Person].Id, problem.Demand[pair.Line].Id))],
            Rules = [.. problem.Rules.Select(rule => rule with { Must = false })], Requests = [], Published = null,
            Weights = new Dictionary<string, long>(StringComparer.Ordinal) { [Model.Soft.BelowGuidance.Name] = 1 },
        };
    }
}
