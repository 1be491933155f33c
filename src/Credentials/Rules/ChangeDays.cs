using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Rules;

/// <summary>The days on which a decision can change: where a fact or a rule begins, and the day after one ends. On all other days it is the day before's.</summary>
internal static class ChangeDays
{
    /// <summary>Those after the case's own day, in order.</summary>
    public static IEnumerable<DateOnly> After(Case @case) => All(@case).Where(day => day > @case.On).Distinct().Order();

    private static IEnumerable<DateOnly> All(Case @case)
    {
        var (facts, reference) = (@case.Facts, @case.Reference);
        IEnumerable<DateOnly?> begins =
        [
            facts.Checks.Identity, facts.Checks.References, facts.Checks.WorkHealth, facts.Checks.RightToWork?.CheckedOn, facts.Checks.Dbs?.IssuedOn,
            facts.Qualification?.AwardedOn, .. facts.Exams.Select(exam => exam.PassedOn), .. facts.Registrations.Select(entry => entry.From),
            .. reference.Rules.Select(rule => (DateOnly?)rule.From), @case.Now is { } now ? UkTime.DateOf(now) : null,
        ];
        IEnumerable<DateOnly?> ends =
        [
            facts.Checks.RightToWork?.Until, .. facts.Registrations.Select(entry => entry.Until), .. reference.Rules.Select(rule => (DateOnly?)rule.Until),
            .. facts.Registrations.Select(entry => entry.CheckedAt is { } at ? UkTime.DateOf(at + RegisterCheckedLately.Fresh) : (DateOnly?)null),
        ];
        return begins.OfType<DateOnly>().Concat(ends.OfType<DateOnly>().Where(day => day < DateOnly.MaxValue).Select(day => day.AddDays(1)));
    }
}
