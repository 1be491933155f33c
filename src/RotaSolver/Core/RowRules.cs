namespace Preceptor.RotaSolver.Core;

/// <summary>
/// What the row of one person may be and what it costs: an automaton for what follows what; units (such as minutes by their greatest common
/// divisor), weekends and counts of some cells as resources with a limit or price at the end; a price for each cell.
/// </summary>
internal sealed class RowRules
{
    /// <summary>Not allowed. Sums of it and prices stay within an int.</summary>
    public const int Never = 1_500_000_000;

    /// <summary>From here on a sum holds <see cref="Never"/>.</summary>
    public const int Unreached = 900_000_000;

    public required Automaton Automaton { get; init; }

    /// <summary>The state on the evening before the first day.</summary>
    public required int StartState { get; init; }

    /// <summary>For each cell the price of working in it; <see cref="Never"/> when the person may not.</summary>
    public required int[] CellCosts { get; init; }

    /// <summary>For each day the price of being off; <see cref="Never"/> when the person may not.</summary>
    public required int[] OffCosts { get; init; }

    /// <summary>For each cell the kind of state that it leads to.</summary>
    public required int[] KindOf { get; init; }

    /// <summary>For each cell the units that it adds.</summary>
    public required int[] UnitsOf { get; init; }

    /// <summary>By units at the end: its price; <see cref="Never"/> when there may not be so many. Its length bounds them.</summary>
    public required int[] UnitsCosts { get; init; }

    /// <summary>By weekends at the end: its price. Its length bounds them.</summary>
    public required int[] WeekendCosts { get; init; }

    /// <summary>The price of working on exactly one day of a weekend.</summary>
    public int HalfWeekendCost { get; init; }

    /// <summary>For each cell the counter that it adds to, or -1.</summary>
    public required int[] CounterOf { get; init; }

    /// <summary>The most of each counter.</summary>
    public required int[] CounterLimits { get; init; }

    /// <summary>A part of the price that no row changes.</summary>
    public int Base { get; init; }

    /// <summary>How many days after a change a row can still feel it through the automaton.</summary>
    public required int Memory { get; init; }

    /// <summary>The most days in a row that can be worked, when that is known.</summary>
    public int LongestRun { get; init; } = int.MaxValue;

    /// <summary>The fewest days off between two runs.</summary>
    public int ShortestRest { get; init; } = 1;

    /// <summary>The most days that can be worked in some days on end.</summary>
    public int MostWork(int days)
    {
        var cycle = (long)LongestRun + ShortestRest;
        return (int)((days / cycle * LongestRun) + Math.Min(LongestRun, days % cycle));
    }

    /// <summary>The most units that a cell adds.</summary>
    public int MostUnits => _mostUnits ??= UnitsOf.DefaultIfEmpty().Max();

    private int? _mostUnits;

    public bool MayWork(int cell) => CellCosts[cell] < Unreached;
}
