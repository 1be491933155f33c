using System.Runtime.CompilerServices;
using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Simulation;

/// <summary>What one person in a cell costs in a month, in pounds: pay with on-costs, a training place, and the supervision they take up.</summary>
internal sealed class Prices
{
    private const double MonthsOfAYear = 12;
    private const double Thousandths = 1_000;

    private readonly double[][] _byStep;

    public Prices(StockNetwork network, Pay pay)
    {
        var known = new Dictionary<string, double[]>(StringComparer.Ordinal);
        _byStep = new double[network.Scenario.Months][];
        for (var step = 0; step < _byStep.Length; step++)
        {
            var month = network.MonthAt(step);
            var key = string.Join(';', network.Scenario.Words.Bands.Select((_, band) => string.Join(',', PointsAt(pay, band, month))));
            if (!known.TryGetValue(key, out var prices))
            {
                known[key] = prices = [.. network.Cells.Select(cell => PriceOf(network, pay, cell, month))];
            }

            _byStep[step] = prices;
        }
    }

    /// <summary>A month of all these people.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Of(int[] heads, int step)
    {
        var (sum, prices) = (0.0, _byStep[step]);
        for (var cell = 0; cell < prices.Length; cell++)
        {
            sum += heads[cell] * prices[cell];
        }

        return sum;
    }

    public double Of(double[] heads, int step) => _byStep[step].Select((price, cell) => price * heads[cell]).Sum();

    private static double PriceOf(StockNetwork network, Pay pay, Cell cell, Month month)
    {
        if (cell.Kind != CellKind.Employed)
        {
            return cell.Kind == CellKind.Student ? pay.Student / MonthsOfAYear : 0;
        }

        var points = PointsAt(pay, cell.Cohort.Band, month);
        var yearly = points[Math.Min(cell.Cohort.Stage, points.Count - 1)] * network.Scenario.Words.Hours[cell.Cohort.Hours].Fte / 100.0;
        var sessions = network.Scenario.Pools.Sum(pool => pool.NeedOf(cell.Owner, cell.Cohort)) / Thousandths;
        return ((yearly * (1 + pay.Unsocial) * (1 + pay.OnCosts)) + (sessions * pay.Session)) / MonthsOfAYear;
    }

    /// <summary>The line that holds; beyond the last one pay rises each April, before the first one it is the first.</summary>
    private static IReadOnlyList<double> PointsAt(Pay pay, int band, Month month)
    {
        var lines = pay.Lines.Where(line => line.Band == band).OrderBy(line => line.From).ToList();
        var line = lines.LastOrDefault(each => each.From <= month) ?? lines[0];
        var years = line == lines[^1] ? Math.Max(0, month.FinancialYear - line.From.FinancialYear) : 0;
        return [.. line.Points.Select(point => point * Math.Pow(1 + pay.Uplift, years))];
    }
}
