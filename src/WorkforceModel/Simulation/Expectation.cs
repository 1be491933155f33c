using System.Runtime.CompilerServices;
using Preceptor.WorkforceModel.Network;

namespace Preceptor.WorkforceModel.Simulation;

/// <summary>
/// The expected stocks, month by month, with no chance at all. Exact when nothing limits hiring: the stocks are then linear in each other.
/// With limits it is what happens when every month goes as expected.
/// </summary>
/// <param name="part">All else stays empty.</param>
internal sealed class Expectation(StockNetwork network, Room room, NetworkPart part)
{
    private readonly SourcePlan[] _sources = [.. part.Sources.Select(source => new SourcePlan(network, network.Sources[source]))];

    /// <summary>By route, the cell that it leads to without anybody's leave.</summary>
    private readonly int[] _to = [.. network.Routes.Select(route => route.IsEntry ? Route.Out : route.To)];

    public Expectation(StockNetwork network, Room room)
        : this(network, room, NetworkPart.Whole(network))
    {
    }

    /// <returns>By month the expected heads of each cell. The array is the same each time, filled anew.</returns>
    public IEnumerable<double[]> Months(Values values)
    {
        var chances = network.Plans.Select(plan => Filled(plan, values)).ToList();
        var (now, next, asking) = (new double[network.Cells.Count], new double[network.Cells.Count], new double[network.Routes.Count]);
        foreach (var cell in part.Cells)
        {
            now[cell] = network.Opening[cell];
        }

        for (var step = 0; step < network.Scenario.Months; step++)
        {
            Array.Clear(next);
            Flow(now, next, asking, chances[network.RegimeOf[step]]);
            Admit(next, asking, step);
            ComeIn(next, values, step);
            (now, next) = (next, now);
            yield return now;
        }
    }

    private Chances Filled(ChancePlan plan, Values values)
    {
        var chances = new Chances(network, plan);
        chances.Fill(values, part.Cells);
        return chances;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Flow(double[] now, double[] next, double[] asking, Chances chances)
    {
        Array.Clear(asking);
        foreach (var cell in part.Cells)
        {
            if (now[cell] == 0)
            {
                continue;
            }

            var events = now[cell] * chances.Any[cell];
            next[network.Rest[cell]] += now[cell] - events;
            for (var route = network.FirstRoute[cell]; route < network.FirstRoute[cell + 1]; route++)
            {
                asking[route] = events * chances.Share[route];
                if (_to[route] >= 0)
                {
                    next[_to[route]] += asking[route];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Admit(double[] next, double[] asking, int step)
    {
        foreach (var i in part.Entries)
        {
            var route = network.Routes[i];
            var admitted = room.Admit(route.To, asking[i], next, step);
            next[route.To] += admitted;
            next[route.From] += asking[i] - admitted;
        }
    }

    private void ComeIn(double[] next, Values values, int step)
    {
        foreach (var source in _sources.Where(source => source.IsOpen(step)))
        {
            next[source.To] += room.Admit(source.To, source.Expected(step, values), next, step);
        }
    }
}
