using Preceptor.WorkforceModel.Chance;
using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Scenarios;
using Preceptor.WorkforceModel.Simulation;

namespace Preceptor.WorkforceModel.Answers;

/// <summary>
/// Which assumptions move the full-time equivalents at the end of the plan: one at a time (tornado), and with the others anywhere
/// between their bounds (Morris, Factorial sampling plans for preliminary computational experiments, 1991). Expectations, so no chance blurs the order.
/// </summary>
internal static class Drivers
{
    private const double LowEnd = 0.10;
    private const double HighEnd = 0.90;

    /// <summary>Where nothing is believed of a number but its value.</summary>
    private const double Either = 0.20;

    private const int Levels = 4;
    private const int Trajectories = 20;

    private sealed record Bounds(Rate Rate, double Low, double High, string Range);

    public static IReadOnlyList<Driver> Of(Scenario scenario, int seed)
    {
        var network = NetworkBuilder.Build(scenario);
        var model = new Expectation(network, new Room(network, Group.All(network)));
        var bounds = scenario.Rates.Select(BoundsOf).Where(each => each.High > each.Low).ToList();
        var effects = Morris(scenario, model, network, bounds, new Draws((ulong)seed));
        return
        [
            .. bounds.Select((each, i) => Tornado(scenario, (model, network), each, effects[i]))
                .OrderByDescending(driver => driver.Swing).ThenByDescending(driver => driver.Morris).ThenBy(driver => driver.Path, StringComparer.Ordinal),
        ];
    }

    private static Bounds BoundsOf(Rate rate)
    {
        if (rate.Belief.IsUncertain)
        {
            return new(rate, rate.Belief.At(LowEnd), rate.Belief.At(HighEnd), "10% to 90% of what is believed");
        }

        var most = rate.Unit is RateUnit.People or RateUnit.Months ? double.MaxValue : 1;
        var least = rate.Unit == RateUnit.Months ? 1 : 0;
        return new(rate, Math.Max(least, rate.Belief.Mean * (1 - Either)), Math.Min(most, rate.Belief.Mean * (1 + Either)), "20% either way, as nothing is believed of it but its value");
    }

    private static Driver Tornado(Scenario scenario, (Expectation Model, StockNetwork Network) with, Bounds each, (double Size, double Spread) effect)
    {
        var values = new Values(scenario);
        values.Rates[each.Rate.Index] = each.Low;
        var low = End(with.Model, with.Network, values);
        values.Rates[each.Rate.Index] = each.High;
        var high = End(with.Model, with.Network, values);
        return new(
            $"{each.Rate.Means} ({each.Rate.Unit.InWords()})", each.Rate.Path, Figures.Round(each.Low, 4), Figures.Round(each.High, 4), Figures.Round(low), Figures.Round(high),
            each.Range, Figures.Round(Math.Abs(high - low)), Figures.Round(effect.Size), Figures.Round(effect.Spread));
    }

    private static (double Size, double Spread)[] Morris(Scenario scenario, Expectation model, StockNetwork network, IReadOnlyList<Bounds> bounds, Draws draws)
    {
        var effects = bounds.Select(_ => new List<double>(Trajectories)).ToList();
        for (var trajectory = 0; trajectory < Trajectories; trajectory++)
        {
            draws.MoveTo((uint)trajectory, Draws.OnceForARun, uint.MaxValue);
            var values = new Values(scenario);
            var levels = bounds.Select(_ => draws.Below(Levels / 2)).ToArray();
            for (var i = 0; i < bounds.Count; i++)
            {
                values.Rates[bounds[i].Rate.Index] = At(bounds[i], levels[i]);
            }

            var before = End(model, network, values);
            foreach (var i in Shuffled(bounds.Count, draws))
            {
                // Half of the levels up: each level is then equally often an end of a step.
                values.Rates[bounds[i].Rate.Index] = At(bounds[i], levels[i] + (Levels / 2));
                var after = End(model, network, values);
                effects[i].Add((after - before) * (Levels - 1) / (Levels / 2.0));
                before = after;
            }
        }

        return [.. effects.Select(each => (each.Average(Math.Abs), Math.Sqrt(each.Sum(effect => Math.Pow(effect - each.Average(), 2)) / (Trajectories - 1))))];
    }

    private static double At(Bounds bounds, int level) => bounds.Low + ((bounds.High - bounds.Low) * level / (Levels - 1));

    private static int[] Shuffled(int count, Draws draws)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var i = count - 1; i > 0; i--)
        {
            var j = draws.Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }

    private static double End(Expectation model, StockNetwork network, Values values)
    {
        var last = model.Months(values).Last();
        return last.Select((heads, cell) => heads * network.FteOf(cell) / 100.0).Sum();
    }
}
