using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Score;

/// <summary>Nights, weekends and bank holidays above a person's fair share.</summary>
internal static class FairnessTerms
{
    public static long Nights(JudgedRoster roster) =>
        Above(roster, duties => duties.Count(duty => duty.IsNight), share => share.Nights);

    public static long Weekends(JudgedRoster roster) =>
        Above(roster, duties => WeekendsOf(duties).Count(), share => share.Weekends);

    public static long Holidays(JudgedRoster roster)
    {
        var holidays = roster.Problem.Days.Where(day => day.Holiday).Select(day => day.Date).ToHashSet();
        return Above(roster, duties => duties.Select(duty => duty.Line.Date).Where(holidays.Contains).Distinct().Count(), share => share.Holidays);
    }

    /// <summary>The Saturdays of the weekends on which at least one duty begins.</summary>
    public static IEnumerable<DateOnly> WeekendsOf(IEnumerable<Duty> duties) =>
        duties.Select(duty => duty.Line.Date).Where(date => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            .Select(date => date.DayOfWeek == DayOfWeek.Saturday ? date : date.AddDays(-1)).Distinct();

    private static long Above(JudgedRoster roster, Func<IReadOnlyList<Duty>, int> count, Func<FairShare, int> share) =>
        roster.Problem.People.Sum(person => (long)Math.Max(0, count(roster.ByPerson[person.Id]) - share(person.FairShare)));
}
