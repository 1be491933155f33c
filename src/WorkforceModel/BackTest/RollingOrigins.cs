using Preceptor.WorkforceModel.Chance;

namespace Preceptor.WorkforceModel.BackTest;

/// <summary>Foretells every figure of a series from those before it alone, and scores what was foretold.</summary>
internal static class RollingOrigins
{
    private const int Samples = 4_000;

    public static IReadOnlyList<OriginScore> Of(Series series, int seed)
    {
        var (figures, scores) = (series.Observations, new List<OriginScore>());
        var filter = new StockFilter(figures[0]);
        filter.Learn(figures[1], countsAsSurprise: false);
        for (var i = 2; i < figures.Count; i++)
        {
            var draws = new Draws((ulong)seed);
            draws.MoveTo((uint)i, Draws.OnceForARun, 0);
            scores.Add(Score((figures[i - 2], figures[i - 1], figures[i]), Sample(filter.Foretell(figures[i].Years, figures[i].Confidence), draws)));
            filter.Learn(figures[i], countsAsSurprise: true);
        }

        return scores;
    }

    /// <summary>In order.</summary>
    private static double[] Sample(Foretold foretold, Draws draws)
    {
        var sample = new double[Samples];
        for (var i = 0; i < Samples; i++)
        {
            sample[i] = Math.Max(0, foretold.Centre + (foretold.Scale * Rates.Student(draws, foretold.Freedom)));
        }

        Array.Sort(sample);
        return sample;
    }

    private static OriginScore Score((Observation BeforeLast, Observation Last, Observation Came) figures, double[] sample)
    {
        var (last, came) = (figures.Last.Value, figures.Came.Value);
        var slope = (last - figures.BeforeLast.Value) / (figures.Last.Years - figures.BeforeLast.Years);
        var drift = Math.Max(0, last + (slope * (figures.Came.Years - figures.Last.Years)));
        var (low95, low80, centre, high80, high95) = (At(sample, 0.025), At(sample, 0.1), At(sample, 0.5), At(sample, 0.9), At(sample, 0.975));
        return new(
            figures.Last.Date, figures.Came.Date, last, came, Round(centre), Round(low95), Round(low80), Round(high80), Round(high95),
            Round(Crps.Of(sample, came)), Round(Math.Abs(last - came)), Round(Math.Abs(drift - came)), low80 <= came && came <= high80, low95 <= came && came <= high95);
    }

    private static double At(double[] sorted, double share) => sorted[(int)Math.Round(share * (sorted.Length - 1), MidpointRounding.AwayFromZero)];

    private static double Round(double value) => Math.Round(value, 3);
}
