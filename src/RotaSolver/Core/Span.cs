namespace Preceptor.RotaSolver.Core;

/// <summary>
/// The days that a search runs over, and what is left for them of a person's limits: the window, and the fixed days behind it until the row outside
/// can no longer feel a change.
/// </summary>
internal sealed record Span
{
    public required int From { get; init; }

    /// <summary>The first day that is fixed again.</summary>
    public required int Until { get; init; }

    /// <summary>The first day that is not searched.</summary>
    public required int End { get; init; }

    public required int StartState { get; init; }

    /// <summary>The state on the last evening; -1 for any.</summary>
    public required int EndState { get; init; }

    /// <summary>The row outside the window; none when the window is everything.</summary>
    public required int[]? Row { get; init; }

    /// <summary>By units in the days: their price at the end.</summary>
    public required int[] UnitsCosts { get; init; }

    /// <summary>By weekends in the days: their price at the end.</summary>
    public required int[] WeekendCosts { get; init; }

    /// <summary>Left for the days.</summary>
    public required int[] CounterLimits { get; init; }

    /// <summary>The row's own cost outside the days.</summary>
    public required int Cost { get; init; }

    public static Span Of(CoreProblem problem, RowRules rules, Window window)
    {
        if (window.Row is not { } row)
        {
            return new()
            {
                From = 0, Until = problem.Days, End = problem.Days, StartState = rules.StartState, EndState = -1, Row = null,
                UnitsCosts = rules.UnitsCosts, WeekendCosts = rules.WeekendCosts, CounterLimits = rules.CounterLimits, Cost = rules.Base,
            };
        }

        var places = RowTrace.Follow(problem, rules, row) ?? throw new InvalidOperationException("A row outside the window breaks a rule.");
        var end = Math.Min(problem.Days, window.Until + rules.Memory);
        var (first, last, all) = (places[window.From], places[end], places[^1]);
        return new()
        {
            From = window.From, Until = window.Until, End = end, StartState = first.State, EndState = end == problem.Days ? -1 : last.State, Row = row,
            UnitsCosts = rules.UnitsCosts[(all.Units - last.Units + first.Units)..], WeekendCosts = rules.WeekendCosts[(all.Weekends - last.Weekends + first.Weekends)..],
            CounterLimits = [.. rules.CounterLimits.Select((limit, counter) => limit - (all.Counters[counter] - last.Counters[counter] + first.Counters[counter]))],
            Cost = all.Cost - last.Cost + first.Cost,
        };
    }
}
