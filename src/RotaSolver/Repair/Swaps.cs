using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;
using Preceptor.RotaSolver.Why;

namespace Preceptor.RotaSolver.Repair;

/// <summary>Two people want each other's duty.</summary>
/// <param name="First">A person's id and the line that they give.</param>
public sealed record SwapQuestion(Pair First, Pair Second);

/// <param name="Reasons">Why it is not legal, a sentence for each person who cannot; empty when it is.</param>
/// <param name="Change">What it changes, when it is legal.</param>
public sealed record SwapVerdict(bool Legal, IReadOnlyList<string> Reasons, RosterRepair? Change);

/// <summary>Says at once whether a swap keeps every rule, supervision too.</summary>
public static class Swaps
{
    private const int NearDays = 1;

    /// <returns>The verdict; or one sentence that says what is wrong with the question.</returns>
    public static Reading<SwapVerdict> Judge(RosterProblem problem, IReadOnlyList<Assignment> roster, SwapQuestion question)
    {
        var (first, second) = (question.First, question.Second);
        foreach (var pair in new[] { first, second })
        {
            if (!roster.Any(each => each.Person == pair.Person && each.Demand == pair.Demand))
            {
                return new(null, $"‘{pair.Person}’ does not have ‘{pair.Demand}’ in the roster; name a duty that they have.");
            }
        }

        if (first.Person == second.Person)
        {
            return new(null, $"‘{first.Person}’ cannot swap with themselves; name two people.");
        }

        var (near, held) = Near(problem, roster, question);
        var live = new LiveRoster(near, held);
        return new(Judge(live, Place(live, first), Place(live, second)), null);
    }

    private static SwapVerdict Judge(LiveRoster live, (int Person, int Line) first, (int Person, int Line) second)
    {
        var told = new Told(live.Board.Problem);
        var pinned = new[] { first, second }.Where(pair => live.IsPinned(pair.Person, pair.Line)).Select(pair => $"{told.Person(pair.Person)} is pinned to {told.Line(pair.Line)}.").ToList();
        if (pinned.Count > 0 || live.Draft.Find(first.Person, first.Line) is not { } mine || live.Draft.Find(second.Person, second.Line) is not { } theirs)
        {
            return new(false, pinned.Count > 0 ? pinned : ["One of the duties breaks what always blocks as it is; mend the roster first."], null);
        }

        var before = live.Now();
        live.Take(mine);
        live.Take(theirs);
        var reasons = new Reasons(live);
        var refused = new[] { reasons.Rule(first.Person, second.Line), reasons.Rule(second.Person, first.Line) }.OfType<string>().ToList();
        if (refused.Count > 0)
        {
            return new(false, refused, null);
        }

        var mark = live.Mark;
        if (!live.TryPut(first.Person, second.Line) || !live.TryPut(second.Person, first.Line))
        {
            live.Undo(mark);
            Supervising.Share(live, [(first.Person, second.Line), (second.Person, first.Line)]);
        }

        return live.Draft.Has(first.Person, second.Line) && live.Now() is var after && new RosterCheck(live).Holds(after)
            ? new(true, [], new Changes(live, before).Of(after, -1))
            : new(false, ["No doctor who may supervise both duties has room for the two people together."], null);
    }

    /// <summary>
    /// The part of the problem that a swap touches: all duties of the two, and whatever shares doctors with the two lines. Terms that other
    /// people's duties add are the same before and after, but for companions of novices, who are near.
    /// </summary>
    private static (RosterProblem Problem, IReadOnlyList<Assignment> Roster) Near(RosterProblem problem, IReadOnlyList<Assignment> roster, SwapQuestion question)
    {
        var two = new[] { question.First.Person, question.Second.Person };
        var swapped = problem.Demand.Where(line => line.Id == question.First.Demand || line.Id == question.Second.Demand).Select(line => line.Date).ToList();
        var mine = roster.Where(each => two.Contains(each.Person)).Select(each => each.Demand).ToHashSet(StringComparer.Ordinal);
        var lines = problem.Demand.Where(line => mine.Contains(line.Id) || swapped.Exists(date => Math.Abs(date.DayNumber - line.Date.DayNumber) <= NearDays)).ToList();
        var kept = lines.Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        return (problem with { Demand = lines, Fixed = [.. problem.Fixed.Where(pair => kept.Contains(pair.Demand))] }, [.. roster.Where(each => kept.Contains(each.Demand))]);
    }

    private static (int Person, int Line) Place(LiveRoster live, Pair pair) => (live.Board.PersonAt[pair.Person], live.Board.LineAt[pair.Demand]);
}
