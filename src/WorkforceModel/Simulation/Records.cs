using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Simulation;

/// <summary>What is kept of every run: at the end of each quarter heads and full-time equivalents of each group, and the supervising sessions that are left.</summary>
internal sealed class Records
{
    /// <summary>Heads, and hundredths of full-time equivalents.</summary>
    public const int SeriesOfAGroup = 2;

    /// <summary>Thousandths of sessions: left, and lacking for those who were refused.</summary>
    public const int SeriesOfAPool = 2;

    private const long MostValues = 400_000_000;

    public Records(StockNetwork network, IReadOnlyList<Group> groups, int runs)
    {
        Groups = groups;
        Points = [.. Enumerable.Range(0, network.Scenario.Months).Where(step => network.MonthAt(step).EndsQuarter || step == network.Scenario.Months - 1)];
        Years = [.. Enumerable.Range(0, network.Scenario.Months).Select(step => network.MonthAt(step).FinancialYear).Distinct()];
        Series = (groups.Count * SeriesOfAGroup) + (network.Scenario.Pools.Count * SeriesOfAPool);
        Data = new int[Series * Points.Length][];
        for (var i = 0; i < Data.Length; i++)
        {
            Data[i] = new int[runs];
        }

        Cost = [.. Years.Select(_ => new double[network.Scenario.Pay is null ? 0 : runs])];
        Took = [.. Years.Select(_ => new long[network.Routes.Count])];
        Came = [.. Years.Select(_ => new long[network.Sources.Count])];
    }

    public IReadOnlyList<Group> Groups { get; }

    /// <summary>The months at whose end stocks are kept, counted from the first that is simulated.</summary>
    public int[] Points { get; }

    /// <summary>Financial years, by the calendar year in which they begin.</summary>
    public int[] Years { get; }

    public int Series { get; }

    /// <summary>By series and point, a value for each run.</summary>
    public int[][] Data { get; }

    /// <summary>By financial year, a sum in pounds for each run.</summary>
    public double[][] Cost { get; }

    /// <summary>By financial year and route, over all runs.</summary>
    public long[][] Took { get; }

    /// <summary>By financial year and source, over all runs.</summary>
    public long[][] Came { get; }

    public int[] Of(int series, int point) => Data[(series * Points.Length) + point];

    public int[] Heads(int group, int point) => Of(group * SeriesOfAGroup, point);

    public int[] Fte(int group, int point) => Of((group * SeriesOfAGroup) + 1, point);

    public int[] Headroom(int pool, int point) => Of((Groups.Count * SeriesOfAGroup) + (pool * SeriesOfAPool), point);

    public int[] Missing(int pool, int point) => Of((Groups.Count * SeriesOfAGroup) + (pool * SeriesOfAPool) + 1, point);

    /// <summary>The most runs of a scenario that fit into memory.</summary>
    public static int MostRuns(Scenario scenario)
    {
        long series = ((scenario.Professions.Count + 1 + scenario.Demand.Count) * SeriesOfAGroup) + (scenario.Pools.Count * SeriesOfAPool);
        return (int)Math.Min(RunSettings.MostRuns, MostValues / Math.Max(1, series * ((scenario.Months / 3) + 2)));
    }
}
