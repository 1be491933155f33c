using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Columns;

/// <summary>Prices all people of a part, on as many threads as there are pricers.</summary>
internal sealed class Pricing(CoreProblem problem, int threads)
{
    private readonly RowPricer[] _pricers = [.. Enumerable.Range(0, threads).Select(_ => new RowPricer(problem))];
    private long _work;

    /// <returns>For each of the part's people the cheapest row.</returns>
    public Priced[] Price(Part part, Prices prices, Fixing? settled)
    {
        var found = new Priced[part.People.Length];
        if (_pricers.Length == 1)
        {
            for (var i = 0; i < found.Length; i++)
            {
                found[i] = One(_pricers[0], i);
            }

            return found;
        }

        var next = -1;
        Parallel.For(0, _pricers.Length, worker =>
        {
            for (var i = Interlocked.Increment(ref next); i < found.Length; i = Interlocked.Increment(ref next))
            {
                found[i] = One(_pricers[worker], i);
            }
        });
        return found;

        Priced One(RowPricer pricer, int i) => pricer.Price(part.People[i], prices, part.WindowOf(part.People[i]), settled?.Of(part.People[i]));
    }

    public Priced PriceOne(int person, Prices prices, Window window, int[]? settled) => _pricers[0].Price(person, prices, window, settled);

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
