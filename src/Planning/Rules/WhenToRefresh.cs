using Preceptor.Kernel.Time;
using Preceptor.Planning.Domain;

namespace Preceptor.Planning.Rules;

/// <param name="DrawnOn">The day of the run that the plan stands on.</param>
/// <param name="RecordsChanged">Whether the records say something else than that run was made from.</param>
internal sealed record PlanState(DateOnly DrawnOn, DateOnly Today, bool RecordsChanged, IReadOnlyList<HeldAgainst> Held);

/// <summary>When a plan is to be begun anew: an actual outside the 95% band, two months in a row outside the 80% band, a year without a run, or other records.</summary>
internal static class WhenToRefresh
{
    /// <summary>A plan without a new run for so long is old: NHS plans are made for each financial year.</summary>
    public const int MostMonths = 12;

    /// <summary>Why, in sentences; none while the plan holds.</summary>
    public static IReadOnlyList<string> Because(PlanState state)
    {
        var reasons = new List<string>();
        foreach (var group in state.Held.GroupBy(held => held.Group, StringComparer.Ordinal))
        {
            var held = group.OrderBy(each => each.Month).ToList();
            if (held.LastOrDefault(each => each.Fell == Fell.Outside) is { } far)
            {
                reasons.Add($"{PlanWords.GroupOf(far.Group)} had {far.Fte:0.#} full-time equivalents in {far.Month.InWords}, outside even the 95% band of {far.Fan.Low95:0.#} to {far.Fan.High95:0.#}.");
            }
            else if (held.Zip(held.Skip(1)).Any(pair => pair.Second.Month - pair.First.Month == 1 && pair.First.Fell != Fell.Inside80 && pair.Second.Fell != Fell.Inside80))
            {
                reasons.Add($"{PlanWords.GroupOf(group.Key)} stood outside the 80% band two months in a row.");
            }
        }

        if (state.DrawnOn.AddMonths(MostMonths) <= state.Today)
        {
            reasons.Add($"The last run is from {UkWords.Date(state.DrawnOn)}, more than a year ago.");
        }

        if (state.RecordsChanged)
        {
            reasons.Add("The records have changed since the last run.");
        }

        return reasons;
    }
}
