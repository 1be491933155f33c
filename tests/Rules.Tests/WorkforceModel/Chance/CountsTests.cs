using Preceptor.WorkforceModel.Chance;

namespace Preceptor.Rules.Tests.WorkforceModel.Chance;

public sealed class CountsTests
{
    private const int Draws1 = 40_000;

    /// <summary>Chance beyond which one case in a hundred thousand lies; 4.3 standard deviations of the normal approximation to χ².</summary>
    private const double Deviations = 4.3;

    [Theory]
    [InlineData(1, 0.3)]
    [InlineData(12, 0.05)]
    [InlineData(40, 0.2)]
    [InlineData(40, 0.9)]
    [InlineData(200, 0.06)]
    [InlineData(200, 0.5)]
    [InlineData(3_633, 0.0087)]
    [InlineData(5_000, 0.71)]
    public void A_binomial_number_comes_as_often_as_its_chance_says(int n, double p)
    {
        var (draws, seen) = (new Draws(5), new int[n + 1]);
        for (var i = 0; i < Draws1; i++)
        {
            draws.MoveTo((uint)i, 1, 1);
            seen[Counts.Binomial(draws, n, p)]++;
        }

        Misfit(seen, k => Chance(n, p, k)).ShouldBeLessThan(Deviations);
    }

    [Theory]
    [InlineData(0.4)]
    [InlineData(9)]
    [InlineData(33)]
    public void Arrivals_by_chance_are_Poisson(double mean)
    {
        var (draws, seen) = (new Draws(6), new int[200]);
        for (var i = 0; i < Draws1; i++)
        {
            draws.MoveTo((uint)i, 1, 1);
            seen[Counts.Poisson(draws, mean)]++;
        }

        Misfit(seen, k => Math.Exp((k * Math.Log(mean)) - mean - Special.LogGamma(k + 1))).ShouldBeLessThan(Deviations);
    }

    [Fact]
    public void Nobody_and_everybody_are_certain()
    {
        var draws = new Draws(1);
        draws.MoveTo(1, 1, 1);
        Counts.Binomial(draws, 0, 0.5).ShouldBe(0);
        Counts.Binomial(draws, 50, 0).ShouldBe(0);
        Counts.Binomial(draws, 50, 1).ShouldBe(50);
    }

    /// <summary>Pearson's χ² over cells of at least eight, as deviations from what it should be.</summary>
    private static double Misfit(int[] seen, Func<int, double> chance)
    {
        var (sum, cells, expected, count) = (0.0, 0, 0.0, 0.0);
        for (var k = 0; k < seen.Length; k++)
        {
            (expected, count) = (expected + (chance(k) * Draws1), count + seen[k]);
            if (expected >= 8 || k == seen.Length - 1)
            {
                sum += expected > 0.5 ? (count - expected) * (count - expected) / expected : 0;
                (cells, expected, count) = (cells + 1, 0, 0);
            }
        }

        return (sum - (cells - 1)) / Math.Sqrt(2.0 * Math.Max(1, cells - 1));
    }

    private static double Chance(int n, double p, int k) => Math.Exp(
        Special.LogGamma(n + 1) - Special.LogGamma(k + 1) - Special.LogGamma(n - k + 1) + (k * Math.Log(p)) + ((n - k) * Math.Log(1 - p)));
}
