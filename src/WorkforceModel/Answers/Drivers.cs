using Preceptor.WorkforceModel.Chance;
using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Scenarios;

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
    private const int Trajectories = 10;

    /// <summary>Those that move little one at a time are not tried together: their order is of no use to anybody.</summary>
    private const int MostTogether = 12;

    private sealed record Bounds(Rate Rate, double Low, double High, string Range);

    public static IReadOnlyList<Driver> Of(Scenario scenario, int seed, int threads = 1)
    {
        var model = new Ends(scenario);
        var bounds = scenario.Rates.Select(BoundsOf).Where(each => each.High > each.Low).ToList();
        var tornado = new Driver[bounds.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(0, bounds.Count, options, i => tornado[i] = Tornado(scenario, model, bounds[i]));
        var order = Enumerable.Range(0, bounds.Count).OrderByDescending(i => tornado[i].Swing).ThenBy(i => i).ToList();
        var first = order.Take(MostTogether).ToList();
        var effects = Morris(scenario, model, [.. first.Select(i => bounds[i])], (seed, options));
        return [.. order.Select((driver, place) => place >= first.Count ? tornado[driver]
            : tornado[driver] with { Morris = Figures.Round(effects[place].Size), Spread = Figures.Round(effects[place].Spread) })];
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

    private static Driver Tornado(Scenario scenario, Ends model, Bounds each)
    {
        var (values, ends) = (new Values(scenario), model.Usual.ToArray());
        values.Set(each.Rate, each.Low);
        model.Change(ends, values, each.Rate);
        var low = ends.Sum();
        values.Set(each.Rate, each.High);
        model.Change(ends, values, each.Rate);
        var high = ends.Sum();
        return new(
            $"{each.Rate.Means} ({each.Rate.Unit.InWords()})", each.Rate.Path, Figures.Round(each.Low, 4), Figures.Round(each.High, 4), Figures.Round(low), Figures.Round(high),
            each.Range, Figures.Round(Math.Abs(high - low)), null, null);
    }

    private static (double Size, double Spread)[] Morris(Scenario scenario, Ends model, IReadOnlyList<Bounds> bounds, (int Seed, ParallelOptions Options) how)
    {
        var effects = new double[Trajectories][];
        Parallel.For(0, Trajectories, how.Options, trajectory => effects[trajectory] = Effects(scenario, model, bounds, (how.Seed, trajectory)));
        return
        [
            .. bounds.Select((_, i) => effects.Select(each => each[i]).ToList()).Select(each =>
                (each.Average(Math.Abs), Math.Sqrt(each.Sum(effect => Math.Pow(effect - each.Average(), 2)) / (Trajectories - 1)))),
        ];
    }

    /// <summary>One walk through the values, changing each driver once.</summary>
    private static double[] Effects(Scenario scenario, Ends model, IReadOnlyList<Bounds> bounds, (int Seed, int Trajectory) chance)
    {
        var (draws, values, effects) = (new Draws((ulong)chance.Seed), new Values(scenario), new double[bounds.Count]);
        draws.MoveTo((uint)chance.Trajectory, Draws.OnceForARun, uint.MaxValue);
        var levels = bounds.Select(_ => draws.Below(Levels / 2)).ToArray();
        for (var i = 0; i < bounds.Count; i++)
        {
            values.Set(bounds[i].Rate, At(bounds[i], levels[i]));
        }

        var ends = model.Of(values);
        var before = ends.Sum();
        foreach (var i in Shuffled(bounds.Count, draws))
        {
            // Half of the levels up: each level is then equally often an end of a step.
            values.Set(bounds[i].Rate, At(bounds[i], levels[i] + (Levels / 2)));
            model.Change(ends, values, bounds[i].Rate);
            var after = ends.Sum();
            (effects[i], before) = ((after - before) * (Levels - 1) / (Levels / 2.0), after);
        }

        return effects;
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
}
