using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;
using Preceptor.RotaSolver.Why;

namespace Preceptor.RotaSolver.Repair;

/// <summary>Tries every absence of one person and of two on a date, and repairs each.</summary>
public static class Fragile
{
    private const double SecondsEach = 1;

    /// <param name="seconds">The most that all of it takes.</param>
    public static Fragility Enumerate(RosterProblem problem, IReadOnlyList<Assignment> roster, double seconds, CancellationToken stop)
    {
        var (limit, live) = (new SearchLimit(seconds, stop), new LiveRoster(problem, roster));
        var (singles, pairs) = (new List<AbsentLoss>(), new List<AbsentLoss>());
        var dates = live.Draft.Duties.GroupBy(duty => live.Board.DateOf[duty.Line]).OrderBy(date => date.Key)
            .Select(date => (Date: date.Key, People: date.Select(duty => duty.Person).Distinct().Order().ToList())).ToList();
        foreach (var (date, people) in dates)
        {
            singles.AddRange(people.TakeWhile(_ => !limit.IsOver).Select(person => Without(live, date, [person])));
        }

        foreach (var (date, people) in dates)
        {
            pairs.AddRange(people.SelectMany((one, i) => people.Skip(i + 1).Select(two => new[] { one, two })).TakeWhile(_ => !limit.IsOver).Select(two => Without(live, date, two)));
        }

        return new(singles, pairs, !limit.IsOver);
    }

    /// <summary>The loss when these people do not come on a date.</summary>
    internal static AbsentLoss Without(LiveRoster live, int date, IReadOnlyList<int> people)
    {
        var limit = new SearchLimit(SecondsEach);
        var mark = live.Mark;
        var lines = Enumerable.Range(0, live.Board.DateOf.Length).Where(line => live.Board.DateOf[line] == date).ToList();
        var staffed = Enumerable.Range(0, live.Board.DateOf.Length).Select(live.Draft.Staffed).ToArray();
        foreach (var (person, line) in people.SelectMany(person => lines.Select(line => (person, line))))
        {
            live.BanForNow(person, line);
        }

        var lost = people.SelectMany(person => live.Draft.LinesOf(person).Where(lines.Contains).Select(line => live.Draft.Find(person, line)!)).ToList();
        lost.ForEach(live.Take);
        var before = Missing(live, staffed);
        var after = before;
        if (before > 0)
        {
            var search = new PlanSearch(live, limit, first: true);
            var plans = search.Find([.. lost.Select(duty => duty.Line).Where(line => live.Draft.Staffed(line) < live.Board.Line(line).Minimum)]);
            after = plans.Count > 0 && search.Apply(plans[0].Steps) ? Missing(live, staffed) : before;
        }

        live.Undo(mark);
        foreach (var (person, line) in people.SelectMany(person => lines.Select(line => (person, line))))
        {
            live.Allow(person, line);
        }

        return Told(live, date, people, (before, after));
    }

    private static long Missing(LiveRoster live, int[] staffed) =>
        staffed.Index().Where(each => live.Draft.Staffed(each.Index) < each.Item).Sum(each => live.Board.Line(each.Index) is var line
            ? (Math.Max(0, line.Minimum - live.Draft.Staffed(each.Index)) - Math.Max(0, line.Minimum - each.Item)) * line.Minutes : 0);

    private static AbsentLoss Told(LiveRoster live, int date, IReadOnlyList<int> people, (long Before, long After) loss)
    {
        var names = string.Join(" and ", people.Select(person => live.Board.Person(person).Name));
        var day = live.Board.Problem.Days[date].Date;
        var text = $"Without {names} on {Why.Told.Date(day)} {(loss.Before == 0 ? "no line falls below its minimum" : loss.After == 0 ? $"{Words.Hours(loss.Before)} would be open, and a repair covers all of it" : $"{Words.Hours(loss.After)} of {Words.Hours(loss.Before)} stay open after the best repair")}.";
        return new(day, [.. people.Select(person => live.Board.Person(person).Id)], loss.Before, loss.After, text);
    }
}
