using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Simulation;

/// <summary>Draws futures of a scenario. Every run's chance is its own, so runs may be spread over threads in any way.</summary>
internal sealed class Simulator
{
    private Simulator(Scenario scenario, int runs)
    {
        Network = NetworkBuilder.Build(scenario);
        var groups = Group.All(Network);
        Room = new(Network, groups);
        Records = new(Network, groups, runs);
        Month = new(Network, Room);
        Prices = scenario.Pay is { } pay ? new(Network, pay) : null;
        YearOf = [.. Enumerable.Range(0, scenario.Months).Select(step => Array.IndexOf(Records.Years, Network.MonthAt(step).FinancialYear))];
    }

    public StockNetwork Network { get; }

    public Room Room { get; }

    public Records Records { get; }

    public MonthStep Month { get; }

    public Prices? Prices { get; }

    /// <summary>By month, the place of its financial year among the years of the records.</summary>
    public int[] YearOf { get; }

    /// <param name="progress">Told the runs that are done, from any thread.</param>
    public static Simulator Run(Scenario scenario, RunSettings settings, IProgress<int>? progress, CancellationToken cancel)
    {
        var simulator = new Simulator(scenario, settings.Runs);
        var (next, done) = (0, 0);
        var chunks = (settings.Runs + Chunk.Runs - 1) / Chunk.Runs;
        void Work()
        {
            var chunk = new Chunk(simulator, settings.Seed);
            for (var mine = Interlocked.Increment(ref next) - 1; mine < chunks && !cancel.IsCancellationRequested; mine = Interlocked.Increment(ref next) - 1)
            {
                var runs = Math.Min(Chunk.Runs, settings.Runs - (mine * Chunk.Runs));
                chunk.Go(mine * Chunk.Runs, runs);
                progress?.Report(Interlocked.Add(ref done, runs));
            }

            chunk.Hand();
        }

        Parallel.Invoke(new() { MaxDegreeOfParallelism = settings.Threads }, [.. Enumerable.Repeat(Work, Math.Min(settings.Threads, chunks))]);
        cancel.ThrowIfCancellationRequested();
        return simulator;
    }
}
