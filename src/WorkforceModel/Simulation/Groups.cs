using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Simulation;

/// <summary>People who are counted together: all, a profession, or those whom a line of demand means.</summary>
/// <param name="Demand">The line of demand; nothing for a total.</param>
internal sealed record Group(string Name, Demand? Demand, int[] Cells)
{
    /// <summary>Totals first, then a group for each line of demand.</summary>
    public static IReadOnlyList<Group> All(StockNetwork network)
    {
        var scenario = network.Scenario;
        var totals = new List<(string Name, Where Where)> { ("all", Where.Anywhere) };
        if (scenario.Professions.Count > 1)
        {
            totals.AddRange(scenario.Professions.Select((profession, i) => (profession.Name, Where.Anywhere with { Profession = i })));
        }

        return
        [
            .. totals.Select(total => new Group(total.Name, null, [.. network.Employed(total.Where)])),
            .. scenario.Demand.Select(demand => new Group(demand.Name, demand, [.. network.Employed(demand.Where)])),
        ];
    }
}
