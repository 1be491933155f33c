using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Columns;

/// <summary>Rows that were worth finding, for whoever solves another part with the same people. Shared by all threads.</summary>
internal sealed class RowPool(int people)
{
    private const int MostOfPerson = 600;

    private readonly Lock _lock = new();
    private readonly List<Row>[] _rows = [.. Enumerable.Range(0, people).Select(_ => new List<Row>())];
    private readonly HashSet<Row>[] _known = [.. Enumerable.Range(0, people).Select(_ => new HashSet<Row>(SameCells.Instance))];
    private readonly int[] _oldest = new int[people];

    public void Add(int person, Row row)
    {
        lock (_lock)
        {
            if (!_known[person].Add(row))
            {
                return;
            }

            if (_rows[person].Count < MostOfPerson)
            {
                _rows[person].Add(row);
                return;
            }

            // The oldest makes room.
            var place = _oldest[person]++ % MostOfPerson;
            _known[person].Remove(_rows[person][place]);
            _rows[person][place] = row;
        }
    }

    /// <summary>The rows of a person that cost least when each cell saves what it says.</summary>
    /// <param name="savings">For each cell.</param>
    public IReadOnlyList<Row> Best(int person, double[] savings, int most)
    {
        Row[] rows;
        lock (_lock)
        {
            rows = [.. _rows[person]];
        }

        if (rows.Length > most)
        {
            Array.Sort(Array.ConvertAll(rows, row => CostOf(row, savings)), rows);
        }

        return rows.Length > most ? rows[..most] : rows;
    }

    /// <summary>The rows of a person that cost little more than the cheapest when each cell saves what it says.</summary>
    /// <param name="room">How much more.</param>
    public IEnumerable<Row> Near(int person, double[] savings, double room, int most)
    {
        var best = Best(person, savings, most);
        var least = best.Count == 0 ? 0 : best.Min(row => CostOf(row, savings));
        return best.Where(row => CostOf(row, savings) <= least + room);
    }

    private static double CostOf(Row row, double[] savings)
    {
        var cost = (double)row.Cost;
        foreach (var cell in row.Cells)
        {
            cost -= cell == Row.Off ? 0 : savings[cell];
        }

        return cost;
    }
}
