namespace Preceptor.WorkforceModel.Network;

/// <summary>What the chances of a regime have in common from run to run.</summary>
internal sealed class ChancePlan(StockNetwork network, Regime regime)
{
    public Regime Regime => regime;

    /// <summary>By route: by what its rate is multiplied; 0 where it is closed.</summary>
    public double[] Times { get; } = [.. network.Routes.Select(route => TimesOf(network, regime, route))];

    /// <summary>The cells whose chances differ from run to run.</summary>
    public int[] Uncertain { get; } = [.. Enumerable.Range(0, network.Cells.Count).Where(network.IsUncertain)];

    private static double TimesOf(StockNetwork network, Regime regime, Route route) =>
        (route.Event is { } once && !regime.Events.Contains(once)) || (route.IsEntry && regime.Pauses(network.Cells[route.From].Owner)) ? 0 : route.Scale * regime.Times(route.Name);
}
