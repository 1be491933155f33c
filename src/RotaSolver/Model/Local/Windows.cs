using Preceptor.RotaSolver.Portfolio;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Local;

/// <summary>Runs a <see cref="WindowSearch"/> on each thread and looks in on them a few times a second.</summary>
internal static class Windows
{
    private const int LookMilliseconds = 200;

    /// <summary>Each thread has a model of its own.</summary>
    private const int MostThreads = 8;

    /// <param name="begin">With its price.</param>
    /// <param name="seconds">The most that it takes.</param>
    /// <param name="told">Told of the roster when there is a cheaper one, and otherwise of none, on the calling thread; what it answers says whether that is enough.</param>
    /// <returns>The cheapest roster, and the seconds that it took on the budget's scale.</returns>
    public static (Duties Duties, double Seconds) Improve(Board board, SolveSettings settings, (Duties Duties, long Price) begin, double seconds, (Func<Duties?, bool> Look, CancellationToken Stop) told)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(told.Stop);
        var (best, budget, seen) = (new WindowBest(begin.Duties, begin.Price), new Budget(seconds, settings.Threads == 1, enough.Token), begin.Price);
        var threads = Enumerable.Range(0, Math.Clamp(settings.Threads, 1, MostThreads))
            .Select(place => Task.Factory.StartNew(() => new WindowSearch(Engine.Build(board), best, budget, (settings.Seed * 1000) + place).Run(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        while (!Task.WaitAll(threads, LookMilliseconds, CancellationToken.None))
        {
            var (duties, price) = best.Now;
            if (told.Look(price < seen ? duties : null))
            {
                enough.Cancel();
            }

            seen = price;
        }

        return (best.Now.Duties, budget.Gone);
    }
}
