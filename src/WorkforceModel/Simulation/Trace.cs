using Preceptor.WorkforceModel.Chance;
using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Simulation;

/// <summary>A month of one run, for whoever wants to check the books.</summary>
internal sealed record TracedMonth(Month Month, IReadOnlyList<int> Before, IReadOnlyList<int> After, IReadOnlyList<int> Took, IReadOnlyList<int> Came);

/// <summary>One run with everything that happened in it.</summary>
internal static class Trace
{
    public static IEnumerable<TracedMonth> Of(StockNetwork network, int seed, int run)
    {
        var room = new Room(network, Group.All(network));
        var month = new MonthStep(network, room);
        var draws = new Draws((ulong)seed);
        var values = new Values(network.Scenario);
        values.Draw(draws, (uint)run);
        var chances = network.Plans.Select(plan => new Chances(network, plan)).ToList();
        chances.ForEach(each => each.Fill(values));
        var stocks = new Stocks(network.Cells.Count, network.Routes.Count, network.Sources.Count, network.Scenario.Pools.Count);
        stocks.Begin(network.Opening);
        for (var step = 0; step < network.Scenario.Months; step++)
        {
            var before = stocks.Now.ToArray();
            month.Take(stocks, (chances[network.RegimeOf[step]], values), draws, ((uint)run, step));
            yield return new(network.MonthAt(step), before, stocks.Now.ToArray(), stocks.Took.ToArray(), stocks.Came.ToArray());
        }
    }
}
