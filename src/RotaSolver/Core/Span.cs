namespace Preceptor.RotaSolver.Core;

/// <param name="Least">For each evening from before the first day on.</param>
/// <param name="Width">How many more than the least.</param>
internal sealed record Band(int[] Least, int Width);

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

    /// <summary>What must be possible after the days; none when they are the last, or what comes after is fixed.</summary>
    public Ahead? Ahead { get; init; }

    /// <summary>Which units are looked at; none for all that may be.</summary>
    public Band? Band { get; init; }

    /// <summary>The whole row, as long as its units stay near those that it has now: a search that is not exact, but fast.</summary>
    /// <param name="duties">How near, in duties.</param>
    public static Span Near(CoreProblem problem, RowRules rules, int[] row, int duties)
    {
        var (places, room) = (RowTrace.Follow(problem, rules, row) ?? throw new InvalidOperationException("A row breaks a rule."), duties * rules.MostUnits);
        return Of(problem, rules, Window.Whole(problem.Days)) with { Band = new([.. places.Select(place => Math.Max(0, place.Units - room))], 2 * room) };
    }

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
