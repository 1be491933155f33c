namespace Preceptor.RotaSolver.Core;

/// <summary>
/// Finds the cheapest row of one person for given prices, by dynamic programming over day, state, weekends and watched counts, with all units at once as
/// one vector. It is exact: sums are whole numbers. Counters are watched only once a row breaks their limit. One pricer serves one thread.
/// </summary>
internal sealed class RowPricer(CoreProblem problem)
{
    private const int MostAttempts = 60;

    private readonly SortedSet<int> _watched = [];
    private readonly RowTable _table = new();
    private readonly int[] _penalties = new int[problem.People.Length == 0 ? 0 : problem.People.Max(rules => rules.CounterLimits.Length)];

    /// <summary>Work done so far in numbers computed; the same on every machine.</summary>
    public long Work => _table.Work;

    public CoreProblem Problem => problem;

    /// <param name="fixedCells">For each day the cell that must be, or <see cref="Fixing.Free"/>; none when all are free.</param>
    public Priced Price(int person, CellPrices prices, Span span, int[]? fixedCells = null, long most = RowSearch.MostNumbers)
    {
        Array.Clear(_penalties);
        _watched.Clear();
        var width = RowSearch.WidthOf(problem.People[person], span);
        var isWhole = !RowSearch.IsPaced(problem.People[person], span, width);
        var bound = Priced.NoBound;
        for (var (attempt, rise) = (0, Math.Max(1, prices.Scale)); attempt < MostAttempts; (attempt, rise) = (attempt + 1, Math.Min(rise * 2, RowRules.Unreached / 1000)))
        {
            var found = _table.Fill(new(problem, problem.People[person], prices, span, [.. _watched], _penalties, fixedCells));
            var isExact = Array.TrueForAll(_penalties, penalty => penalty == 0);
            if (found is null)
            {
                return isExact && isWhole ? Priced.None : new(bound, Priced.None.Value, null);
            }

            bound = isExact && isWhole ? found.Value.Value : bound;
            if (Broken(person, span, found.Value.Cells) is not { Count: > 0 } broken)
            {
                return new(bound, found.Value.Value - (isExact ? 0 : Penalty(person, span, found.Value.Cells)), found.Value.Cells);
            }

            foreach (var counter in broken.Where(counter => !TryWatch(person, (span, width, most), counter)))
            {
                _penalties[counter] += rise;
            }
        }

        return new(bound, Priced.None.Value, null);
    }

    private bool TryWatch(int person, (Span Span, int Width, long Most) at, int counter)
    {
        if (_penalties[counter] > 0 || RowSearch.SizeOf(problem.People[person], at.Span, [.. _watched, counter], at.Width) > at.Most)
        {
            return false;
        }

        return _watched.Add(counter);
    }

    /// <summary>All rows of a person up to a value, none twice; those that break the limit of a counter are among them.</summary>
    /// <returns>One more than the most means that there are further ones.</returns>
    public List<int[]> All(int person, CellPrices prices, Span span, (long Value, int Most) limits)
    {
        Array.Clear(_penalties);
        return _table.Fill(new(problem, problem.People[person], prices, span, [], _penalties, null)) is null ? [] : _table.ReadAll(limits.Value, limits.Most);
    }

    private List<int> Broken(int person, Span span, int[] cells)
    {
        var rules = problem.People[person];
        var counts = new int[rules.CounterLimits.Length];
        for (var day = span.From; day < span.End; day++)
        {
            if (cells[day] != Row.Off && rules.CounterOf[cells[day]] >= 0)
            {
                counts[rules.CounterOf[cells[day]]]++;
            }
        }

        return [.. Enumerable.Range(0, counts.Length).Where(counter => counts[counter] > span.CounterLimits[counter])];
    }

    private long Penalty(int person, Span span, int[] cells)
    {
        var rules = problem.People[person];
        var sum = 0L;
        for (var day = span.From; day < span.Until; day++)
        {
            if (cells[day] != Row.Off && rules.CounterOf[cells[day]] >= 0)
            {
                sum += _penalties[rules.CounterOf[cells[day]]];
            }
        }

        return sum;
    }
}
