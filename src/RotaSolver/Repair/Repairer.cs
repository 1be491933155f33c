using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;
using Preceptor.RotaSolver.Why;

namespace Preceptor.RotaSolver.Repair;

/// <summary>Somebody is away, a supervisor is called away, or a line needs somebody more: ranked legal repairs that leave the published roster alone where they can.</summary>
public static class Repairer
{
    /// <summary>Of the time, for the search; the rest is for counting and checking what was found.</summary>
    private const double ShareForSearch = 0.7;

    /// <param name="roster">The roster that people know, as <see cref="RosterReader"/> read it.</param>
    /// <returns>The answer; or one sentence that says what is wrong with the question.</returns>
    public static Reading<RepairAnswer> Repair(RosterProblem problem, IReadOnlyList<Assignment> roster, RepairQuestion question)
    {
        var limit = new SearchLimit(question.Seconds);
        if (Wrong(problem, question) is { } wrong)
        {
            return new(null, wrong);
        }

        var live = new LiveRoster(problem, roster);
        var changes = new Changes(live, live.Now());
        var open = Happened.Apply(live, question);
        var absent = question.Person is { } id ? live.Board.PersonAt[id] : -1;
        var told = new Told(live.Board.Problem);
        var lost = open.Select(duty => new LostDuty(duty.Person < 0 ? "" : live.Board.Person(duty.Person).Id, live.Board.Line(duty.Line).Id, told.Line(duty.Line))).ToList();
        var unrepaired = changes.Of(live.Now(), absent);
        var repairs = Find(live, (changes, absent), [.. open.Select(duty => duty.Line)], limit).Take(question.Most).ToList();
        return new(new(Text(live, (open.Count, question.Session is not null), repairs), lost, changes.Score, unrepaired.Score, repairs), null);
    }

    private static IEnumerable<RosterRepair> Find(LiveRoster live, (Changes Changes, int Absent) told, IReadOnlyList<int> open, SearchLimit limit)
    {
        var (search, check, found) = (new PlanSearch(live, limit.Share(ShareForSearch)), new RosterCheck(live), new List<RosterRepair>());
        if (open.Count == 0)
        {
            return check.Holds(live.Now()) ? [told.Changes.Of(live.Now(), told.Absent)] : [];
        }

        foreach (var plan in search.Find(open).Where(plan => plan.Steps.Count > 0).DistinctBy(plan => plan.Key))
        {
            var mark = live.Mark;
            if (search.Apply(plan.Steps) && live.Now() is var after && check.Holds(after))
            {
                found.Add(told.Changes.Of(after, told.Absent));
            }

            live.Undo(mark);
        }

        return found.OrderBy(repair => repair.Uncovered).ThenBy(repair => repair.People > Fills.MostPeople).ThenBy(repair => repair.Score).ThenBy(repair => repair.People);
    }

    private static string Text(LiveRoster live, (int Count, bool IsSession) lost, List<RosterRepair> repairs)
    {
        var (open, isSession) = lost;
        var unsound = live.Unsound.Count == 0 ? "" : $" {Words.Of(live.Unsound.Count, "duty", "duties")} of the given roster break what always blocks; they get another doctor or are counted as lost.";
        return open == 0 ? $"Nobody needs to be found.{unsound}"
            : repairs.Count == 0 && isSession ? $"No other doctor who may supervise has room, and nobody else can have {(open == 1 ? "the duty" : "the duties")} under those who have; one more session is needed.{unsound}"
            : repairs.Count == 0 ? $"Nobody can take {(open == 1 ? "the duty" : "any of the duties")} within the rules, not even when others change.{unsound}"
            : repairs[0].Uncovered > 0 ? $"{Words.Of(open, "duty", "duties")} to fill; no repair that was found covers all of it.{unsound}"
            : $"{Words.Of(open, "duty", "duties")} to fill; the best repair disturbs {Words.Of(repairs[0].People, "person", "people")}.{unsound}";
    }

    private static string? Wrong(RosterProblem problem, RepairQuestion question) =>
        new[] { question.Person, question.Session, question.Line }.Count(each => each is not null) != (question.IsBroken ? 0 : 1) ? "Name one of a person who is absent, a session that does not take place and a line that needs somebody."
        : question.Person is { } person && problem.People.All(each => each.Id != person) ? $"There is no person ‘{person}’; name one that the problem has."
        : question.Session is { } session && problem.Sessions.All(each => each.Id != session) ? $"There is no session ‘{session}’; name one that the problem has."
        : question.Line is { } line && problem.Demand.All(each => each.Id != line) ? $"There is no demand line ‘{line}’; name one that the problem has."
        : question.Person is not null && question.From >= question.Until ? "The absence ends before it begins; write --from before --to."
        : null;
}
