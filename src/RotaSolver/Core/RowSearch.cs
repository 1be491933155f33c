namespace Preceptor.RotaSolver.Core;

/// <summary>One search for a row.</summary>
/// <param name="Watched">The counters that are digits of the slices.</param>
/// <param name="Penalties">For each counter that is not watched, what each of it adds.</param>
/// <param name="Fixed">For each day the cell that must be, or <see cref="Fixing.Free"/>; none when all are free.</param>
internal sealed record RowSearch(CoreProblem Problem, RowRules Rules, CellPrices Prices, Span Span, int[] Watched, int[] Penalties, int[]? Fixed)
{
    /// <summary>Numbers of a table; more are searched in part only.</summary>
    public const long MostNumbers = 40_000_000;

    /// <summary>How far units may be from an even pace, in days of work, when a table would be too large.</summary>
    private const int PaceDays = 6;

    /// <summary>The most units in the days.</summary>
    public int Units { get; } = UnitsOf(Rules, Span);

    /// <summary>How many units are held at once.</summary>
    public int Width { get; } = WidthOf(Rules, Span);

    public static int UnitsOf(RowRules rules, Span span) => Math.Min(rules.UnitsCosts.Length - 1 - span.Units, (span.End - span.From) * rules.MostUnits);

    /// <summary>The most weekends and watched counts in the days.</summary>
    public static int[] LimitsOf(RowRules rules, Span span, IReadOnlyCollection<int> watched) =>
    [
        Math.Min(rules.WeekendCosts.Length - 1 - span.Weekends, ((span.End - span.From) / 7) + 2),
        .. watched.Select(counter => Math.Min(span.CounterLimits[counter], span.End - span.From)),
    ];

    /// <summary>How many numbers a table holds.</summary>
    public static long SizeOf(RowRules rules, Span span, IReadOnlyCollection<int> watched, int width) =>
        Slices.NumberOf(LimitsOf(rules, span, watched)) * (span.End - span.From + 1) * rules.Automaton.States * (width + 1L);

    /// <summary>How many units must be held at once, so that no row is missed; fewer when a table of a long horizon would be too large.</summary>
    public static int WidthOf(RowRules rules, Span span)
    {
        var width = ReachOf(rules, span).Max(reach => Math.Max(0, reach.Most - reach.Least));
        return SizeOf(rules, span, [], width) <= MostNumbers ? width : Math.Min(width, 2 * PaceDays * rules.MostUnits);
    }

    public static bool IsPaced(RowRules rules, Span span, int width) => width < ReachOf(rules, span).Max(reach => Math.Max(0, reach.Most - reach.Least));

    /// <summary>For each evening from before the first day on the units that a row can have and from which its end can be reached.</summary>
    private static IEnumerable<(int Least, int Most)> ReachOf(RowRules rules, Span span)
    {
        var (days, units, least) = (span.End - span.From, UnitsOf(rules, span), LeastOf(rules, span));
        for (var day = 0; day <= days; day++)
        {
            yield return (Math.Max(0, least - (rules.MostWork(days - day) * rules.MostUnits)), Math.Min(units, rules.MostWork(day) * rules.MostUnits));
        }
    }

    private static int LeastOf(RowRules rules, Span span) => Math.Max(0, Array.FindIndex(rules.UnitsCosts, cost => cost < RowRules.Unreached) - span.Units);

    /// <summary>The units of which the table's first number tells, on the evening before each day.</summary>
    public int[] Bases()
    {
        var reach = ReachOf(Rules, Span).Select(each => each.Least).ToArray();
        if (!IsPaced(Rules, Span, Width))
        {
            return reach;
        }

        var (days, aim) = (reach.Length - 1, (LeastOf(Rules, Span) + Units) / 2.0);
        for (var i = 1; i <= days; i++)
        {
            reach[i] = Math.Clamp((int)((aim * i / days) - (Width / 2.0)), reach[i - 1], Math.Max(reach[i - 1], Units - Width));
        }

        return reach;
    }

    /// <summary>Weekends keep an even pace where units do.</summary>
    public bool KeepsPace(int day, int weekends, int limit)
    {
        var aim = (double)limit * day / (Span.End - Span.From);
        return !_isPaced || weekends <= aim + 2;
    }

    private readonly bool _isPaced = IsPaced(Rules, Span, WidthOf(Rules, Span));
}
