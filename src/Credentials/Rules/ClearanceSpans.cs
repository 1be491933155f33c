using Preceptor.Contracts;
using Preceptor.Credentials.Domain;

namespace Preceptor.Credentials.Rules;

/// <summary>A person's clearance over a period: spans that follow one another and fill it, decided only where something can change.</summary>
internal static class ClearanceSpans
{
    /// <param name="first">The case on the period's first day.</param>
    /// <param name="until">The last day, inclusive.</param>
    public static IReadOnlyList<ClearanceSpan> Fill(Case first, DateOnly until)
    {
        var days = ChangeDays.After(first).TakeWhile(day => day <= until).Prepend(first.On).ToList();
        var spans = new List<ClearanceSpan>();
        for (var index = 0; index < days.Count; index++)
        {
            var end = index + 1 < days.Count ? days[index + 1].AddDays(-1) : until;
            var answer = ClearedToPractise.OnTheDay(first with { On = days[index] });
            if (spans.Count > 0 && IsSame(spans[^1], answer))
            {
                spans[^1] = spans[^1] with { Until = end };
            }
            else
            {
                spans.Add(new(days[index], end, answer.Decision, answer.ExcludedDuties, answer.Findings));
            }
        }

        return spans;
    }

    private static bool IsSame(ClearanceSpan span, DayAnswer answer) =>
        span.Decision == answer.Decision && span.ExcludedDuties.SequenceEqual(answer.ExcludedDuties, StringComparer.Ordinal) && span.Findings.SequenceEqual(answer.Findings);
}
