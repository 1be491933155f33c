namespace Preceptor.RotaSolver.Core;

/// <summary>What a day is in its weekend.</summary>
internal enum WeekendDay : byte
{
    None,
    First,
    Second,
}

/// <summary>
/// The part of a roster problem that rows and cover decide: each person takes one row, each cell has a price by the number of people in it. Both
/// published formats are this problem; the product's own adds supervision to it.
/// </summary>
internal sealed class CoreProblem
{
    public CoreProblem(int days, IReadOnlyList<Cell> cells, IReadOnlyList<RowRules> people, WeekendDay[] weekends)
    {
        (Days, Cells, People, Weekends) = (days, [.. cells], [.. people], weekends);
        CellsOf = [.. Enumerable.Range(0, days).Select(_ => Array.Empty<int>())];
        foreach (var day in cells.Index().GroupBy(cell => cell.Item.Day, cell => cell.Index))
        {
            CellsOf[day.Key] = [.. day];
        }
    }

    public int Days { get; }

    public Cell[] Cells { get; }

    public RowRules[] People { get; }

    /// <summary>For each day.</summary>
    public WeekendDay[] Weekends { get; }

    /// <summary>For each day the places of its cells.</summary>
    public int[][] CellsOf { get; }

    /// <summary>How many people each cell has.</summary>
    public int[] Counts(IEnumerable<Row> rows)
    {
        var counts = new int[Cells.Length];
        foreach (var row in rows)
        {
            Add(counts, row, 1);
        }

        return counts;
    }

    public static void Add(int[] counts, Row row, int people)
    {
        foreach (var cell in row.Cells)
        {
            if (cell != Row.Off)
            {
                counts[cell] += people;
            }
        }
    }

    public long CoverCost(int[] counts)
    {
        var cost = 0L;
        for (var cell = 0; cell < counts.Length; cell++)
        {
            cost += Cells[cell].Costs[counts[cell]];
        }

        return cost;
    }

    public long Cost(IReadOnlyList<Row> rows) => rows.Sum(row => (long)row.Cost) + CoverCost(Counts(rows));
}
