using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Domain.Making;

/// <summary>
/// What is a fair number of nights, weekends and bank holidays for each person in a period: their part, by contracted hours, of all that
/// was worked in the last 12 months and is now to come, less what they have worked, rounded up.
/// </summary>
internal static class FairShares
{
    public static IReadOnlyDictionary<PersonId, FairShare> Of(Sources sources, IReadOnlyList<ProblemLine> lines)
    {
        var history = sources.Elsewhere.Where(duty => duty.Date < sources.From).ToLookup(duty => duty.PersonId);
        var nights = Parts(sources, person => history[person].Count(duty => Lines.IsNight(duty.From, duty.Until)), lines.Where(line => line.Night).Sum(line => line.Ideal));
        var weekends = Parts(sources, person => history[person].Select(duty => Weekend(duty.Date)).OfType<DateOnly>().Distinct().Count(), WeekendsToCome(lines));
        var holidays = Parts(
            sources, person => history[person].Count(duty => sources.Reference.Holidays.ContainsKey(duty.Date)),
            lines.Where(line => sources.Reference.Holidays.ContainsKey(line.Date)).Sum(line => line.Ideal));
        return sources.Associates.ToDictionary(person => person.Id, person => new FairShare(nights[person.Id], weekends[person.Id], holidays[person.Id]));
    }

    private static Dictionary<PersonId, int> Parts(Sources sources, Func<PersonId, int> worked, int toCome)
    {
        var all = sources.Associates.Sum(person => worked(person.Id)) + toCome;
        var weight = Math.Max(1, sources.Associates.Sum(person => person.WeeklyMinutes));
        return sources.Associates.ToDictionary(person => person.Id, person => Part(person, all, weight, worked(person.Id)));
    }

    private static int Part(StaffMember person, int all, int weight, int worked) =>
        Math.Max(0, (int)Math.Ceiling((decimal)all * person.WeeklyMinutes / weight) - worked);

    private static DateOnly? Weekend(DateOnly date) =>
        date.DayOfWeek switch { DayOfWeek.Saturday => date, DayOfWeek.Sunday => date.AddDays(-1), _ => null };

    private static int WeekendsToCome(IReadOnlyList<ProblemLine> lines) => (
        from line in lines
        let weekend = Weekend(line.Date)
        where weekend is not null
        group line by weekend into each
        select each.GroupBy(line => line.Date).Max(day => day.Sum(line => line.Ideal))).Sum();
}
