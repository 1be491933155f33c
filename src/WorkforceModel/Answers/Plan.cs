using Preceptor.WorkforceModel.Scenarios;
using Preceptor.WorkforceModel.Simulation;

namespace Preceptor.WorkforceModel.Answers;

/// <summary>Runs a scenario and answers what a planner asks of it.</summary>
public static class Plan
{
    private const double Hundredths = 0.01;
    private const double Thousandths = 0.001;

    /// <summary>The most runs of this scenario that fit into memory.</summary>
    public static int MostRuns(Scenario scenario) => Records.MostRuns(scenario);

    /// <param name="progress">Told the runs that are done, from any thread.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static PlanAnswer Run(Scenario scenario, RunSettings settings, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var simulator = Simulator.Run(scenario, settings, progress, cancel);
        var groups = simulator.Records.Groups.Select((group, i) => new GroupAnswer(group.Name, group.Demand is not null, Points(simulator, i, settings.Threads))).ToList();
        var pools = scenario.Pools.Select((pool, i) => new PoolAnswer(pool.Name, Points(simulator, i))).ToList();
        var drivers = Drivers.Of(scenario, settings.Seed, settings.Threads);
        return new(
            scenario.Title, scenario.From.ToString(), scenario.Until.ToString(), settings.Runs, settings.Seed, Measures(scenario), groups, pools,
            CostOf(simulator), FlowAnswers.Of(simulator, settings.Runs), drivers, Sentences.Findings(scenario, groups, pools),
            Sentences.Decides(scenario, drivers), Sentences.Arithmetic(scenario));
    }

    private static string Measures(Scenario scenario) => scenario.Demand.Any(demand => demand.InHeads)
        ? "Heads and full-time equivalents of those at work; each line of demand is compared in its own measure."
        : "Heads and full-time equivalents of those at work; demand is compared in full-time equivalents.";

    private static GroupPoint[] Points(Simulator simulator, int group, int threads)
    {
        var points = new GroupPoint[simulator.Records.Points.Length];
        Parallel.For(0, points.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, point => points[point] = Point(simulator, group, point));
        return points;
    }

    private static GroupPoint Point(Simulator simulator, int group, int point)
    {
        var (records, step) = (simulator.Records, simulator.Records.Points[point]);
        var (heads, fte, month) = (records.Heads(group, point), records.Fte(group, point), simulator.Network.MonthAt(step).ToString());
        var (headsFan, fteFan) = (Fans.Of(heads, 1), Fans.Of(fte, Hundredths));
        if (records.Groups[group].Demand is not { } demand)
        {
            return new(month, headsFan, fteFan, null, null, null);
        }

        var needed = simulator.Room.NeededAt(group, step);
        var (short1, lacking) = (0, 0L);
        for (var run = 0; run < heads.Length; run++)
        {
            var gap = needed - (demand.InHeads ? heads[run] * 100L : fte[run]);
            (short1, lacking) = gap > 0 ? (short1 + 1, lacking + gap) : (short1, lacking);
        }

        return new(month, headsFan, fteFan, needed * Hundredths, Figures.Round((double)short1 / heads.Length, 4), Figures.Round(lacking * Hundredths / heads.Length));
    }

    private static IReadOnlyList<PoolPoint> Points(Simulator simulator, int pool) =>
    [
        .. simulator.Records.Points.Select((step, point) =>
        {
            var (left, missing) = (simulator.Records.Headroom(pool, point), simulator.Records.Missing(pool, point));
            return new PoolPoint(
                simulator.Network.MonthAt(step).ToString(), Fans.Of(left, Thousandths), Figures.Round((double)left.Count(each => each < 0) / left.Length, 4),
                Figures.Round(missing.Sum(each => (long)each) * Thousandths / missing.Length), Figures.Round((double)missing.Count(each => each > 0) / missing.Length, 4));
        }),
    ];

    private static CostAnswer? CostOf(Simulator simulator) => simulator.Network.Scenario.Pay is not { } pay ? null
        : new(pay.IsSynthetic,
        [
            .. simulator.Records.Years.Select((year, i) => new CostYear(
                Figures.Year(year), simulator.YearOf.Count(each => each == i), Fans.Of(simulator.Records.Cost[i].Select(pounds => Math.Round(pounds)).ToArray()))),
        ]);
}
