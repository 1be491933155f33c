using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Domain.Making;

/// <summary>The people of a problem: their hours, clearance, leave, fair share, and what they carry in.</summary>
internal static class PeopleProblem
{
    private const string Margin = "hours-above-contract";

    public static IReadOnlyList<ProblemPerson> Of(Sources sources, IReadOnlyList<ProblemLine> lines)
    {
        var shares = FairShares.Of(sources, lines);
        return [.. sources.Associates.OrderBy(person => person.StaffNumber, StringComparer.Ordinal).Select(person => One(sources, person, shares[person.Id]))];
    }

    private static ProblemPerson One(Sources sources, StaffMember person, FairShare share)
    {
        var named = sources.Supervision.Named.Where(each => each.Associate == person.Id && each.From <= sources.Until && (each.Until is null || sources.From <= each.Until))
            .OrderBy(each => each.From).FirstOrDefault();
        var supervisor = named is null ? null : sources.Doctors.FirstOrDefault(doctor => doctor.Id == named.Supervisor)?.StaffNumber;
        var target = TargetOf(sources, person);
        var margin = sources.Reference.LimitsOn(sources.From).FirstOrDefault(limit => limit.Code == Margin)?.Value ?? 0;
        var days = sources.Until.DayNumber - sources.From.DayNumber + 1;
        return new(
            person.StaffNumber, person.Name, person.Role,
            // Nobody has said how experienced they are: they are supervised as closely as a novice.
            named?.Phase ?? ProblemPerson.Novice,
            [], [.. person.Teams.Select(sources.TeamName).Order(StringComparer.Ordinal)], target, target + Math.Max(margin, margin * days / 28), share,
            ClearedOf(sources, person), AwayOf(sources, person), BeforeOf(sources, person), supervisor);
    }

    /// <summary>Contracted minutes of the days that the person is employed, less a fifth of a week for each weekday of leave.</summary>
    private static int TargetOf(Sources sources, StaffMember person)
    {
        var employed = sources.Dates.Count(date => person.StartsOn <= date && (person.EndsOn is null || date <= person.EndsOn));
        var leave = sources.Dates.Count(date => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && sources.Leave.Any(each => each.PersonId == person.Id && each.StartsOn <= date && date <= each.EndsOn));
        return Math.Max(0, (person.WeeklyMinutes * employed / 7) - (person.WeeklyMinutes * leave / 5));
    }

    private static IReadOnlyList<ClearedSpan> ClearedOf(Sources sources, StaffMember person) =>
    [
        .. from span in sources.Clearance.GetValueOrDefault(person.Id, [])
           where span.Decision != ClearanceDecision.NotCleared
           orderby span.From
           let first = Later(span.From, person.StartsOn)
           let last = person.EndsOn is { } end && end < span.Until ? end : span.Until
           where first <= last
           select new ClearedSpan(UkTime.StartOf(first), UkTime.StartOf(last.AddDays(1)), span.ExcludedDuties),
    ];

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static IReadOnlyList<AwaySpan> AwayOf(Sources sources, StaffMember person)
    {
        var rest = Duration.FromMinutes(sources.Reference.LimitsOn(sources.From).FirstOrDefault(limit => limit.Code == "daily-rest")?.Value ?? 0);
        var leave = sources.Leave.Where(each => each.PersonId == person.Id)
            .Select(each => new AwaySpan(UkTime.StartOf(each.StartsOn), UkTime.StartOf(each.EndsOn.AddDays(1)), $"{each.Kind.ToString().ToLowerInvariant()} leave"));
        var elsewhere = sources.Elsewhere.Where(duty => duty.PersonId == person.Id && duty.Date >= sources.From)
            .Select(duty => new AwaySpan(duty.From - rest, duty.Until + rest, $"{duty.ShiftName} in another rota, with the rest around it"));
        return [.. leave.Concat(elsewhere).OrderBy(span => span.From).ThenBy(span => span.Until)];
    }

    private static Before BeforeOf(Sources sources, StaffMember person)
    {
        var earlier = sources.Elsewhere.Where(duty => duty.PersonId == person.Id && duty.Date < sources.From).OrderBy(duty => duty.Until).ToList();
        if (earlier.Count == 0)
        {
            return Before.Nothing;
        }

        var dates = earlier.Select(duty => duty.Date).ToHashSet();
        var nights = earlier.Where(duty => Lines.IsNight(duty.From, duty.Until)).Select(duty => duty.Date).ToHashSet();
        return new(earlier[^1].Until, Lines.IsNight(earlier[^1].From, earlier[^1].Until), EndingBefore(sources.From, dates), EndingBefore(sources.From, nights));
    }

    private static int EndingBefore(DateOnly day, HashSet<DateOnly> dates)
    {
        var count = 0;
        while (dates.Contains(day.AddDays(-1 - count)))
        {
            count++;
        }

        return count;
    }
}
