using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Roster;
using Preceptor.RotaSolver.Why;

namespace Preceptor.RotaSolver.Repair;

/// <summary>What two rosters have different, in sentences and terms.</summary>
internal sealed class Changes(LiveRoster live, Duties before)
{
    private readonly IReadOnlyList<ExplanationLine> _terms = Terms.Explain(before);
    private readonly Told _told = new(live.Board.Problem);
    private readonly Dictionary<(int Person, int Line), Duty> _known = live.Known.ToDictionary(duty => (duty.Person, duty.Line));

    public long Score => _terms.Sum(line => line.Cost);

    /// <param name="absent">Whose loss is not told again; -1 when nobody is absent.</param>
    public RosterRepair Of(Duties after, int absent)
    {
        var terms = Terms.Explain(after);
        var score = terms.Sum(line => line.Cost);
        var moved = Gone(before, after).Select(duty => (duty.Person, duty.Line, Gets: false)).Concat(Gone(after, before).Where(duty => !_known.ContainsKey((duty.Person, duty.Line))).Select(duty => (duty.Person, duty.Line, Gets: true))).Where(each => each.Gets || each.Person != absent).ToList();
        return new(
            [.. moved.OrderBy(each => live.Board.Line(each.Line).From).ThenBy(each => each.Gets).Select(each => Sentence(after, each)), .. Handed(after)],
            moved.Select(each => each.Person).Distinct().Count(), Uncovered(after), score, score - Score,
            [.. _terms.Zip(terms).Where(pair => pair.First.Units != pair.Second.Units).Select(pair => new TermChange(pair.Second.Code, pair.Second.Units - pair.First.Units, pair.Second.Cost - pair.First.Cost))])
        {
            Roster = new()
            {
                Status = SolveStatus.Feasible, Objective = score, Seed = 0, Start = live.Board.Problem.Start, Explanation = terms, Text = "Repaired.",
                Assignments = [.. after.All.Select(duty => new Assignment(live.Board.Person(duty.Person).Id, live.Board.Line(duty.Line).Id, [.. duty.Supervision.Select(each => new Segment(live.Board.Problem.Sessions[each.Session].Id, each.From, each.Until))]))],
            },
        };
    }

    private static IEnumerable<Duty> Gone(Duties from, Duties to) => from.All.Where(duty => !to.Has(duty.Person, duty.Line));

    private string Sentence(Duties after, (int Person, int Line, bool Gets) each) =>
        each.Gets ? $"{_told.Person(each.Person)} takes {_told.Line(each.Line)}, supervised by {Doctors(after.Of(each.Person).First(duty => duty.Line == each.Line))}."
        : $"{_told.Person(each.Person)} gives up {_told.Line(each.Line)}.";

    /// <summary>Duties that stay and are supervised by somebody else.</summary>
    private IEnumerable<string> Handed(Duties after) =>
        from duty in after.All
        let old = _known.GetValueOrDefault((duty.Person, duty.Line))
        where old is not null && !old.Supervision.SequenceEqual(duty.Supervision)
        select $"{_told.Person(duty.Person)} keeps {_told.Line(duty.Line)}, now supervised by {Doctors(duty)}.";

    private string Doctors(Duty duty) => string.Join(", then ", duty.Supervision.Select(stretch => live.Board.Problem.Sessions[stretch.Session].SupervisorName));

    private long Uncovered(Duties after) =>
        after.Lines.Where(line => after.Staffed(line) < before.Staffed(line)).Sum(line => (Math.Max(0, live.Board.Line(line).Minimum - after.Staffed(line)) - Math.Max(0, live.Board.Line(line).Minimum - before.Staffed(line))) * live.Board.Line(line).Minutes);
}
