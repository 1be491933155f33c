namespace Preceptor.RotaSolver.Core;

/// <summary>One search for a row.</summary>
/// <param name="Watched">The counters that are digits of the slices.</param>
/// <param name="Penalties">For each counter that is not watched, what each of it adds.</param>
/// <param name="Fixed">For each day the cell that must be, or <see cref="Fixing.Free"/>; none when all are free.</param>
internal sealed record RowSearch(CoreProblem Problem, RowRules Rules, CellPrices Prices, Span Span, int[] Watched, int[] Penalties, int[]? Fixed)
{
    /// <summary>Numbers of a table; more are searched in part only.</summary>
    public const long MostNumbers = 40_000_000;

    /// <summary>The most units in the days.</summary>
    public int Units { get; } = UnitsOf(Rules, Span);

    /// <summary>How many units are held at once.</summary>
    public int Width { get; } = WidthOf(Rules, Span);

    private static int UnitsOf(RowRules rules, Span span) => Math.Min(span.UnitsCosts.Length - 1, (span.End - span.From) * rules.MostUnits);

    /// <summary>The most weekends and watched counts in the days.</summary>
    public static int[] LimitsOf(Span span, IReadOnlyCollection<int> watched) =>
    [
        Math.Min(span.WeekendCosts.Length - 1, ((span.End - span.From) / 7) + 2),
        .. watched.Select(counter => Math.Min(span.CounterLimits[counter], span.End - span.From)),
    ];

    /// <summary>How many numbers a table holds.</summary>
    public static long SizeOf(RowRules rules, Span span, IReadOnlyCollection<int> watched) =>
        Slices.NumberOf(LimitsOf(span, watched)) * (span.End - span.From + 1) * rules.Automaton.States * (WidthOf(rules, span) + 1L);

    /// <summary>How many units must be held at once, so that no row is missed.</summary>
    private static int WidthOf(RowRules rules, Span span) => span.Band?.Width ?? ReachOf(rules, span).Max(reach => Math.Max(0, reach.Most - reach.Least));

    /// <summary>For each evening from before the first day on the units that a row can have and from which its end can be reached.</summary>
    private static IEnumerable<(int Least, int Most)> ReachOf(RowRules rules, Span span)
    {
        var (days, units, least) = (span.End - span.From, UnitsOf(rules, span), Math.Max(0, Array.FindIndex(span.UnitsCosts, cost => cost < RowRules.Unreached)));
        for (var day = 0; day <= days; day++)
        {
            yield return (Math.Max(0, least - (rules.MostWork(days - day) * rules.MostUnits)), Math.Min(units, rules.MostWork(day) * rules.MostUnits));
        }
    }

    /// <summary>The units of which the table's first number tells, on the evening before each day.</summary>
    public int[] Bases() => Span.Band?.Least ?? [.. ReachOf(Rules, Span).Select(reach => reach.Least)];
}
