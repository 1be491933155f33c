using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Columns;

/// <summary>CellPrices all people of a part, on as many threads as there are pricers.</summary>
internal sealed class Pricing(CoreProblem problem, int threads)
{
    private readonly RowPricer[] _pricers = [.. Enumerable.Range(0, threads).Select(_ => new RowPricer(problem))];
    private long _work;

    /// <returns>For each of the part's people the cheapest row; none when the time was over before.</returns>
    public Priced[]? Price(Part part, CellPrices prices, Fixing? settled, (long Most, Portfolio.Budget Budget) limits)
    {
        var found = new Priced[part.People.Length];
        if (_pricers.Length == 1)
        {
            for (var i = 0; i < found.Length && !limits.Budget.IsOver; i++)
            {
                found[i] = One(_pricers[0], i);
            }

            return limits.Budget.IsOver ? null : found;
        }

        var next = -1;
        Parallel.For(0, _pricers.Length, worker =>
        {
            for (var i = Interlocked.Increment(ref next); i < found.Length && !limits.Budget.IsOver; i = Interlocked.Increment(ref next))
            {
                found[i] = One(_pricers[worker], i);
            }
        });
        return limits.Budget.IsOver ? null : found;

        Priced One(RowPricer pricer, int i) => pricer.Price(part.People[i], prices, part.SpanOf(part.People[i]), settled?.Of(part.People[i]), limits.Most);
    }

    public Priced PriceOne(int person, CellPrices prices, Span span, int[]? settled, long most = RowSearch.MostNumbers) => _pricers[0].Price(person, prices, span, settled, most);

    /// <summary>For each of a part's people all rows that it can hold when it costs less than so much: no other fits under what its proof leaves.</summary>
    /// <param name="most">Of all rows.</param>
    /// <returns>None when there are more.</returns>
    public IReadOnlyList<IReadOnlyList<Row>>? Within(Part part, Proof proof, long below, int most)
    {
        var (room, left, all) = (((below - 1) * proof.Prices.Scale) - proof.Bound, most, new List<IReadOnlyList<Row>>());
        foreach (var (i, person) in part.People.Index())
        {
            if (_pricers[0].Within(person, proof.Prices, part.SpanOf(person), (proof.Floors[i] + room, left)) is not { } rows)
            {
                return null;
            }

            left -= rows.Count;
            all.Add([.. rows.Select(cells => RowOf(person, cells))]);
        }

        return all;
    }

    public Row RowOf(int person, int[] cells) =>
        RowTrace.Make(problem, problem.People[person], cells) ?? throw new InvalidOperationException("The cheapest row breaks a rule.");

    /// <summary>Work done since it was last taken.</summary>
    public long TakeWork()
    {
        var (sum, before) = (_pricers.Sum(pricer => pricer.Work), _work);
        _work = sum;
        return sum - before;
    }
}
