namespace Preceptor.RotaSolver.Core;

/// <summary>
/// Finds the cheapest row of one person for given prices, by dynamic programming over day, state, weekends and watched counts, with all units at once as
/// one vector. It is exact: sums are whole numbers. Counters are watched only once a row breaks their limit. One pricer serves one thread.
/// </summary>
internal sealed class RowPricer(CoreProblem problem)
{
    private const int MostAttempts = 60;
    private const int Halvings = 6;

    private readonly SortedSet<int> _watched = [];
    private long _taken;
    private readonly RowTable _table = new();
    private readonly int[] _penalties = new int[problem.People.Length == 0 ? 0 : problem.People.Max(rules => rules.CounterLimits.Length)];

    /// <summary>Work done so far in numbers computed; the same on every machine.</summary>
    public long Work => _table.Work;

    /// <summary>Work done since it was last taken.</summary>
    public long TakeWork()
    {
        var done = Work - _taken;
        _taken = Work;
        return done;
    }

    public CoreProblem Problem => problem;

    /// <param name="fixedCells">For each day the cell that must be, or <see cref="Fixing.Free"/>; none when all are free.</param>
    /// <param name="most">The numbers of a table beyond which counters are no longer watched but priced.</param>
    public Priced Price(int person, CellPrices prices, Span span, int[]? fixedCells = null, long most = RowSearch.MostNumbers)
    {
        _watched.Clear();
        Array.Clear(_penalties);
        while (true)
        {
            if (Search((person, prices, span, fixedCells)) is not { } found)
            {
                return Priced.None;
            }

            if (Broken(person, span, found.Cells) is not { Count: > 0 } broken)
            {
                return new(span.Band is null ? found.Value : Priced.NoBound, found.Value, found.Cells);
            }

            var isWatched = true;
            foreach (var counter in broken)
            {
                isWatched &= TryWatch(person, (span, most), counter);
            }

            if (!isWatched)
            {
                return WithPenalties((person, prices, span, fixedCells), span.Band is null ? found.Value : Priced.NoBound);
            }
        }
    }

    /// <returns>All rows of a person whose value is no more than a limit; none when there are more than that.</returns>
    public IReadOnlyList<int[]>? Within(int person, CellPrices prices, Span span, (long Value, int Most) limit)
    {
        Price(person, prices, span);
        Array.Clear(_penalties);
        var search = new RowSearch(problem, problem.People[person], prices, span, [.. _watched], _penalties, null);
        return _table.Fill(search) is null ? [] : new RowsWithin(_table, search, limit.Value, limit.Most).Find();
    }

    /// <summary>Raises the price of what is too often until it no longer is, then lowers it as far as that holds.</summary>
    private Priced WithPenalties((int Person, CellPrices Prices, Span Span, int[]? Fixed) search, long bound)
    {
        var (low, high, best) = (new int[_penalties.Length], new int[_penalties.Length], new Priced(bound, Priced.None.Value, null));
        for (var (attempt, rise) = (0, Math.Max(1, search.Prices.Scale)); attempt < MostAttempts && best.Cells is null; (attempt, rise) = (attempt + 1, Math.Min(rise * 2, RowRules.Unreached / 1000)))
        {
            if (Search(search) is not { } found)
            {
                break;
            }

            var broken = Broken(search.Person, search.Span, found.Cells);
            best = broken.Count == 0 ? Without(search, bound, found) : best;
            (broken.Count == 0 ? high : low).AsSpan().Clear();
            _penalties.CopyTo(broken.Count == 0 ? high : low, 0);
            broken.ForEach(counter => _penalties[counter] += rise);
        }

        for (var step = 0; step < Halvings && best.Cells is not null; step++)
        {
            for (var counter = 0; counter < _penalties.Length; counter++)
            {
                _penalties[counter] = (low[counter] + high[counter]) / 2;
            }

            var isHeld = Search(search) is { } found && Broken(search.Person, search.Span, found.Cells).Count == 0 && Without(search, bound, found) is var held && (best = held.Value < best.Value ? held : best) is var _;
            _penalties.CopyTo(isHeld ? high : low, 0);
        }

        return best;
    }

    private (long Value, int[] Cells)? Search((int Person, CellPrices Prices, Span Span, int[]? Fixed) search) =>
        _table.Fill(new(problem, problem.People[search.Person], search.Prices, search.Span, [.. _watched], _penalties, search.Fixed));

    private Priced Without((int Person, CellPrices Prices, Span Span, int[]? Fixed) search, long bound, (long Value, int[] Cells) found) =>
        new(bound, found.Value - Penalty(search.Person, search.Span, found.Cells), found.Cells);

    private bool TryWatch(int person, (Span Span, long Most) at, int counter)
    {
        if (RowSearch.SizeOf(problem.People[person], at.Span, [.. _watched, counter]) > at.Most)
        {
            return false;
        }

        return _watched.Add(counter);
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
