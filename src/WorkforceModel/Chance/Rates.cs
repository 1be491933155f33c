namespace Preceptor.WorkforceModel.Chance;

/// <summary>Draws of numbers that are not whole: gamma, beta, Dirichlet, normal and Student's t.</summary>
internal static class Rates
{
    /// <summary>Source: Marsaglia and Tsang, A simple method for generating gamma variables (2000).</summary>
    /// <returns>A gamma number of scale 1.</returns>
    public static double Gamma(Draws draws, double shape)
    {
        if (shape < 1)
        {
            // A shape below 1 is a shape one larger, shrunk.
            return Gamma(draws, shape + 1) * Math.Pow(draws.Next(), 1 / shape);
        }

        var d = shape - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Normal(draws);
            var v = 1 + (c * x);
            v *= v * v;
            if (v > 0 && Math.Log(draws.Next()) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v)))
            {
                return d * v;
            }
        }
    }

    public static double Beta(Draws draws, double a, double b)
    {
        var (x, y) = (Gamma(draws, a), Gamma(draws, b));
        return x + y > 0 ? x / (x + y) : a / (a + b);
    }

    /// <summary>Shares that sum to 1.</summary>
    public static double[] Dirichlet(Draws draws, IReadOnlyList<double> weights)
    {
        var parts = weights.Select(weight => weight > 0 ? Gamma(draws, weight) : 0).ToArray();
        var sum = parts.Sum();
        return sum > 0 ? [.. parts.Select(part => part / sum)] : [.. weights.Select(weight => weight / weights.Sum())];
    }

    public static double Normal(Draws draws) => Math.Sqrt(-2 * Math.Log(draws.Next())) * Math.Cos(2 * Math.PI * draws.Next());

    /// <param name="freedom">Degrees of freedom, above 0.</param>
    public static double Student(Draws draws, double freedom) => Normal(draws) / Math.Sqrt(Gamma(draws, freedom / 2) / (freedom / 2));
}
