using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Simulation;

/// <summary>Cells that hang on each other and on no others. Mostly a profession, unless supervision or an establishment is shared by several.</summary>
/// <param name="Entries">Routes by which somebody is hired.</param>
internal sealed record NetworkPart(int[] Cells, int[] Entries, int[] Sources)
{
    public static NetworkPart Whole(StockNetwork network) => Of(network, _ => true);

    /// <summary>The parts that the network falls into.</summary>
    public static IReadOnlyList<NetworkPart> Apart(StockNetwork network, Room room)
    {
        // Each cell leads to another of its part; the one that leads to itself stands for all.
        var leads = Enumerable.Range(0, network.Cells.Count).ToArray();
        int Root(int cell) => leads[cell] == cell ? cell : leads[cell] = Root(leads[cell]);
        foreach (var (one, other) in Ties(network, room))
        {
            leads[Root(one)] = Root(other);
        }

        return [.. Enumerable.Range(0, leads.Length).Where(cell => Root(cell) == cell).Select(root => Of(network, cell => Root(cell) == root))];
    }

    /// <summary>Whether this rate has a say in what becomes of these cells.</summary>
    public bool HangsOn(Rate rate, StockNetwork network) =>
        Sources.Any(source => network.Sources[source].Rate.Index == rate.Index)
        || Cells.Any(cell => RoutesFrom(cell, network).Any(route => route.Rate?.Index == rate.Index || route.Parts.Any(part => part.Pass.Index == rate.Index)));

    private static IEnumerable<Route> RoutesFrom(int cell, StockNetwork network) =>
        Enumerable.Range(network.FirstRoute[cell], network.FirstRoute[cell + 1] - network.FirstRoute[cell]).Select(route => network.Routes[route]);

    private static IEnumerable<(int One, int Other)> Ties(StockNetwork network, Room room) =>
    [
        .. network.Routes.Where(route => route.To >= 0).Select(route => (route.From, route.To)),
        .. network.Rest.Select((to, cell) => (cell, to)),
        .. from cell in Enumerable.Range(0, network.Cells.Count) from other in room.Heeds(cell) select (cell, other),
    ];

    private static NetworkPart Of(StockNetwork network, Func<int, bool> has) => new(
        [.. Enumerable.Range(0, network.Cells.Count).Where(has)],
        [.. network.Routes.Index().Where(each => each.Item.IsEntry && has(each.Item.From)).Select(each => each.Index)],
        [.. network.Sources.Index().Where(each => has(each.Item.To)).Select(each => each.Index)]);
}
