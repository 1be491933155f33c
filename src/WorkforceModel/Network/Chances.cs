using System.Runtime.CompilerServices;

namespace Preceptor.WorkforceModel.Network;

/// <summary>The chances of one month under one regime: by cell that anything happens, by route what it then is.</summary>
internal sealed class Chances(StockNetwork network, ChancePlan plan)
{
    /// <summary>Up to so many heads the chance that nothing happens to any is kept; most cells have no more.</summary>
    private const int MostKept = 48;

    private double[]? _nobody;

    /// <summary>By cell.</summary>
    public double[] Any { get; } = new double[network.Cells.Count];

    /// <summary>By cell: the logarithm of the chance that nothing happens.</summary>
    public double[] LogNone { get; } = new double[network.Cells.Count];

    /// <summary>By route: its share of what happens to its cell. The shares of a cell sum to 1, or to 0 when nothing can happen.</summary>
    public double[] Share { get; } = new double[network.Routes.Count];

    public void Fill(Values values)
    {
        for (var cell = 0; cell < Any.Length; cell++)
        {
            Fill(cell, values);
        }
    }

    /// <summary>Only these, when the others were filled before or nobody asks for them.</summary>
    public void Fill(Values values, ReadOnlySpan<int> cells)
    {
        foreach (var cell in cells)
        {
            Fill(cell, values);
        }
    }

    /// <summary>The chance that nothing happens to any of so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Nobody(int cell, int heads)
    {
        if (heads >= MostKept)
        {
            return Math.Exp(heads * LogNone[cell]);
        }

        // Chances are above 0, so 0 is one that was not asked for yet.
        _nobody ??= new double[network.Cells.Count * MostKept];
        ref var kept = ref _nobody[(cell * MostKept) + heads];
        return kept > 0 ? kept : kept = Math.Exp(heads * LogNone[cell]);
    }

    /// <summary>For the next run, when everything was filled before.</summary>
    public void FillUncertain(Values values) => Fill(values, plan.Uncertain);

    private void Fill(int cell, Values values)
    {
        var (first, end) = (network.FirstRoute[cell], network.FirstRoute[cell + 1]);
        _nobody?.AsSpan(cell * MostKept, MostKept).Clear();
        if (network.Cells[cell].Kind == CellKind.Candidate)
        {
            Sit(cell, first, end, values);
        }
        else if (end > first)
        {
            Compete(cell, first, end, values);
        }
    }

    /// <summary>Whoever waits for a sitting takes every part that is open.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sit(int cell, int first, int end, Values values)
    {
        var sits = plan.Regime.Sits[network.Cells[cell].Owner];
        (Any[cell], LogNone[cell]) = sits ? (1, double.NegativeInfinity) : (0, 0);
        for (var route = first; route < end; route++)
        {
            var chance = 1.0;
            foreach (var (pass, passed) in network.Routes[route].Parts)
            {
                chance *= passed ? values.Rates[pass.Index] : 1 - values.Rates[pass.Index];
            }

            Share[route] = chance;
        }
    }

    /// <summary>Events that compete for the same people: one happens first, in proportion to how often each does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Compete(int cell, int first, int end, Values values)
    {
        var sum = 0.0;
        for (var route = first; route < end; route++)
        {
            Share[route] = Hazard(route, values);
            sum += Share[route];
        }

        if (double.IsPositiveInfinity(sum))
        {
            OnlyCertain(first, end);
            (Any[cell], LogNone[cell]) = (1, double.NegativeInfinity);
            return;
        }

        (Any[cell], LogNone[cell]) = (-double.ExpM1(-sum), -sum);
        for (var route = first; route < end && sum > 0; route++)
        {
            Share[route] /= sum;
        }
    }

    private void OnlyCertain(int first, int end)
    {
        var certain = 0;
        for (var route = first; route < end; route++)
        {
            Share[route] = double.IsPositiveInfinity(Share[route]) ? 1 : 0;
            certain += (int)Share[route];
        }

        for (var route = first; route < end; route++)
        {
            Share[route] /= certain;
        }
    }

    private double Hazard(int route, Values values)
    {
        if (plan.Times[route] == 0)
        {
            return 0;
        }

        var way = network.Routes[route];
        var times = way.IsEntry ? plan.Times[route] * values.Shares[network.Cells[way.From].Owner][way.Line] : plan.Times[route];
        return times == 0 ? 0 : values.Hazards[way.Rate!.Index] * times;
    }
}
