using NodaTime;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Rules;

/// <summary>What moderators did in a week.</summary>
/// <param name="Monday">Its first day, in the UK.</param>
/// <param name="Opened">Cases that were opened in it, by why.</param>
/// <param name="Median">From opening to decision, of the cases decided in it.</param>
internal sealed record Week(DateOnly Monday, IReadOnlyDictionary<CaseWhy, int> Opened, int Decided, int Hidden, int Late, Duration? Median);

/// <summary>Weeks from Monday to Sunday in UK time, the latest first, those without a case too.</summary>
internal static class WeeklyFigures
{
    public static IReadOnlyList<Week> Of(IReadOnlyCollection<Case> cases, DateOnly today, int weeks, int hours) =>
        [.. Enumerable.Range(0, weeks).Select(back => OfWeek(cases, UkTime.MondayOf(today).AddDays(-7 * back), hours))];

    private static Week OfWeek(IReadOnlyCollection<Case> cases, DateOnly monday, int hours)
    {
        var (from, until) = (UkTime.StartOf(monday), UkTime.StartOf(monday.AddDays(7)));
        var decided = cases.Where(each => each.DecidedAt >= from && each.DecidedAt < until).ToList();
        return new(
            monday, cases.Where(each => each.OpenedAt >= from && each.OpenedAt < until).CountBy(each => each.Why).ToDictionary(),
            decided.Count, decided.Count(each => each.Decision is Decision.Hide), decided.Count(each => DecisionClock.IsLate(each, until, hours)),
            DecisionClock.Median([.. decided.Select(each => DecisionClock.Of(each, until))]));
    }
}
