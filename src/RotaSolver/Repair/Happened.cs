using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Repair;

/// <summary>What became of the roster: which duties nobody has any more.</summary>
internal static class Happened
{
    /// <returns>The duties to find somebody for; of person -1 when the line just needs one more.</returns>
    public static IReadOnlyList<Duty> Apply(LiveRoster live, RepairQuestion question)
    {
        IReadOnlyList<Duty> open = question.Person is { } person ? Absent(live, live.Board.PersonAt[person], question)
            : question.Session is { } session ? Called(live, session)
            : question.Line is { } line ? [new(-1, live.Board.LineAt[line], [])]
            : [];
        return [.. Unsound(live), .. open];
    }

    /// <summary>Whoever may still have the duty keeps it when another doctor has room; otherwise it is lost to them.</summary>
    private static List<Duty> Unsound(LiveRoster live)
    {
        var lost = live.Unsound.OrderBy(duty => live.Board.Line(duty.Line).From).ThenBy(duty => duty.Person).Where(duty => !live.Fits(duty.Person, duty.Line) || !live.TryPut(duty.Person, duty.Line)).ToList();
        lost.ForEach(duty => live.Ban(duty.Person, duty.Line));
        return lost;
    }

    private static List<Duty> Absent(LiveRoster live, int person, RepairQuestion question)
    {
        foreach (var line in Enumerable.Range(0, live.Board.Problem.Demand.Count).Where(line => live.Board.Line(line).From < question.Until && live.Board.Line(line).Until > question.From))
        {
            live.Ban(person, line);
        }

        var lost = live.Draft.LinesOf(person).Where(line => live.IsBanned(person, line)).Select(line => live.Draft.Find(person, line)!).ToList();
        lost.ForEach(live.Take);
        return lost;
    }

    /// <summary>Each duty under the session gets another doctor; when nobody has room it is lost to the person.</summary>
    private static List<Duty> Called(LiveRoster live, string id)
    {
        var session = live.Board.Problem.Sessions.Index().First(each => each.Item.Id == id).Index;
        live.Draft.Close(session);
        var theirs = live.Draft.Duties.Where(duty => duty.Supervision.Any(stretch => stretch.Session == session)).OrderBy(duty => live.Board.Line(duty.Line).From).ThenBy(duty => duty.Person).ToList();
        theirs.ForEach(live.Take);
        var lost = theirs.Where(duty => !live.TryPut(duty.Person, duty.Line)).ToList();
        lost.ForEach(duty => live.Ban(duty.Person, duty.Line));
        return lost;
    }
}
