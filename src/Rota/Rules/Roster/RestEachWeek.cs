using NodaTime;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>In each seven days there is an unbroken rest of 24 hours, on top of the daily rest.</summary>
internal sealed class RestEachWeek : IRosterRule
{
    public const string Code = "weekly-rest";
    public const string Source = "Working Time Regulations 1998 (SI 1998/1833) reg. 11";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster)
    {
        if (roster.Limit(Code) is not { } limit)
        {
            return [];
        }

        var within = Duration.FromMinutes(limit.Value);
        var whole = within + Duration.FromMinutes(roster.Limit(RestBetweenDuties.Code)?.Value ?? 0);
        return from person in roster.Problem.People
               from week in Enumerable.Range(0, roster.Problem.Days.Count / 7)
               let begins = roster.StartOfDay(week * 7)
               let ends = roster.StartOfDay((week * 7) + 7)
               where !Gaps(roster, person).Any(gap => gap.Until - gap.From >= whole && Instant.Min(gap.Until, ends) - Instant.Max(gap.From, begins) >= within)
               select new RosterFinding(
                   new(
                       Code, limit.Must ? Severity.Must : Severity.Should,
                       $"{person.Name} has no rest of {Say.Length(whole)} in the week from {UkWords.DayAndDate(roster.Problem.Days[week * 7].Date)}; the rule asks for {Say.Minutes(limit.Value)} on top of the daily rest.",
                       limit.Source),
                   person.Id, [.. roster.ByPerson[person.Id].Where(duty => duty.From < ends && begins < duty.Until).Select(duty => duty.Line.Id)], begins, ends);
    }

    private static IEnumerable<(Instant From, Instant Until)> Gaps(JudgedRoster roster, ProblemPerson person)
    {
        // Far enough on either side that a gap without an end is longer than any rule asks for.
        var never = Duration.FromDays(365);
        var reached = person.Before.LastDutyUntil ?? (roster.StartOfDay(0) - never);
        foreach (var duty in roster.ByPerson[person.Id])
        {
            if (duty.From > reached)
            {
                yield return (reached, duty.From);
            }

            reached = Instant.Max(reached, duty.Until);
        }

        yield return (reached, Instant.Max(reached, roster.Problem.Until) + never);
    }
}
