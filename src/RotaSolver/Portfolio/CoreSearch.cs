using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <param name="Rows">A row for each person; none when none was found.</param>
/// <param name="Bound">No roster costs less; none when nothing was proven.</param>
/// <param name="IsInfeasible">Somebody has no row that keeps their rules.</param>
internal sealed record CoreOutcome(IReadOnlyList<Row>? Rows, long Cost, long? Bound, bool IsInfeasible);

/// <summary>
/// Solves rows and cover on some threads: one proves a bound by column generation over everything and dives from it, the others improve a first roster
/// part by part; in the end all do.
/// </summary>
internal sealed class CoreSearch(CoreProblem problem, int threads, int seed, Budget budget)
{
    private const int LookMilliseconds = 100;
    private readonly Incumbent _incumbent = new(problem);

    /// <param name="begin">A roster to begin with; the outcome is never worse.</param>
    /// <param name="look">Told a few times a second, on the calling thread, of the best rows and their cost when they are new, and the bound.</param>
    public CoreOutcome Run(IReadOnlyList<Row>? begin, Action<IReadOnlyList<Row>?, long, long?> look)
    {
        var made = begin is null ? FirstRoster.Make(problem, new(problem), budget, threads) : (null, false);
        var first = begin ?? made.Rows;
        if (first is null)
        {
            return new(null, 0, null, made.IsInfeasible);
        }

        _incumbent.Offer(first);
        var shared = new Shared(problem, _incumbent, new(problem.People.Length), budget);
        var workers = Enumerable.Range(0, threads).Select(i => new Worker(shared, i, (threads, seed))).ToList();
        workers.ForEach(worker => worker.Start());
        Watch(workers, look);
        workers.ForEach(worker => worker.End());
        workers.ForEach(worker => worker.Dispose());
        var (rows, cost, bound) = _incumbent.Now;
        look(rows, cost, bound);
        return new(rows, cost, bound, false);
    }

    private void Watch(List<Worker> workers, Action<IReadOnlyList<Row>?, long, long?> look)
    {
        var told = long.MaxValue;
        do
        {
            var (rows, cost, bound) = _incumbent.Now;
            look(cost < told ? rows : null, cost, bound);
            told = cost;
        }
        while (!workers.TrueForAll(worker => worker.HasEnded(LookMilliseconds)));
    }
}
