using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;

namespace Preceptor.Rota.Domain.Problems;

/// <summary>Runs of dates in a row on which duties of a kind begin.</summary>
internal static class Runs
{
    /// <param name="carried">How many dates in a row end on the day before the period.</param>
    public static IEnumerable<RosterFinding> LongerThan(
        JudgedRoster roster, ProblemRule limit, Func<Duty, bool> counts, Func<ProblemPerson, int> carried, string what = "")
    {
        foreach (var (id, duties) in roster.ByPerson)
        {
            var days = duties.Where(counts).Select(duty => roster.DayNumbers[duty.Line.Date]).ToHashSet();
            foreach (var (first, length) in Of(days, roster.Problem.Days.Count))
            {
                var before = first == 0 ? carried(roster.People[id]) : 0;
                if (length + before > limit.Value)
                {
                    var begins = roster.Problem.Days[first].Date.AddDays(-before);
                    var sentence = $"{roster.People[id].Name} works {length + before} {what} in a row from {UkWords.DayAndDate(begins)}; the rule allows {limit.Value}.";
                    var lines = duties.Where(duty => counts(duty) && roster.DayNumbers[duty.Line.Date] is var day && day >= first && day < first + length).Select(duty => duty.Line.Id);
                    yield return new(new(limit.Code, limit.Must ? Severity.Must : Severity.Should, sentence, limit.Source), id, [.. lines]);
                }
            }
        }
    }

    private static IEnumerable<(int First, int Length)> Of(HashSet<int> days, int count)
    {
        for (var day = 0; day < count; day++)
        {
            var first = day;
            while (days.Contains(day))
            {
                day++;
            }

            if (day > first)
            {
                yield return (first, day - first);
            }
        }
    }
}
