namespace Preceptor.WorkforceModel.Chance;

/// <summary>Incomplete beta and gamma functions: the chance that a beta or gamma number is at most a value.</summary>
internal static class Special
{
    private const int MostTerms = 10_000;
    private const double Enough = 1e-14;
    private const double Tiny = 1e-300;

    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>Source: Lanczos's approximation with g = 7 and nine terms, good to 15 figures.</summary>
    public static double LogGamma(double x)
    {
        var (sum, t) = (Lanczos[0], x + 6.5);
        for (var i = 1; i < Lanczos.Length; i++)
        {
            sum += Lanczos[i] / (x + i - 1);
        }

        return (0.5 * Math.Log(2 * Math.PI)) + ((x - 0.5) * Math.Log(t)) - t + Math.Log(sum);
    }

    /// <summary>The chance that a gamma number of scale 1 is at most x.</summary>
    public static double Gamma(double shape, double x)
    {
        if (x <= 0)
        {
            return 0;
        }

        var front = Math.Exp((shape * Math.Log(x)) - x - LogGamma(shape));
        return x < shape + 1 ? front * GammaSeries(shape, x) : 1 - (front * Fraction(
            n => n == 0 ? 1 : -(double)n * (n - shape), n => x + (2 * n) + 1 - shape));
    }

    private static double GammaSeries(double shape, double x)
    {
        var (term, sum) = (1 / shape, 1 / shape);
        for (var n = 1; n < MostTerms && term > sum * Enough; n++)
        {
            term *= x / (shape + n);
            sum += term;
        }

        return sum;
    }

    /// <summary>The chance that a beta number is at most x.</summary>
    public static double Beta(double a, double b, double x)
    {
        if (x <= 0 || x >= 1)
        {
            return x <= 0 ? 0 : 1;
        }

        if (x > (a + 1) / (a + b + 2))
        {
            return 1 - Beta(b, a, 1 - x);
        }

        var front = Math.Exp((a * Math.Log(x)) + (b * Math.Log(1 - x)) + LogGamma(a + b) - LogGamma(a) - LogGamma(b)) / a;
        return front * Fraction(n => n == 0 ? 1 : BetaTerm(a, b, x, n), _ => 1);
    }

    private static double BetaTerm(double a, double b, double x, int n)
    {
        var m = n / 2;
        return n % 2 == 0 ? m * (b - m) * x / ((a + n - 1) * (a + n)) : -(a + m) * (a + b + m) * x / ((a + n - 1) * (a + n));
    }

    /// <summary>a0/(b0 + a1/(b1 + a2/(b2 + …))), by Lentz's method.</summary>
    private static double Fraction(Func<int, double> a, Func<int, double> b)
    {
        var (value, c, d) = (Tiny, Tiny, 0.0);
        for (var n = 0; n < MostTerms; n++)
        {
            d = 1 / NotNothing(b(n) + (a(n) * d));
            c = NotNothing(b(n) + (a(n) / c));
            value *= c * d;
            if (Math.Abs((c * d) - 1) < Enough)
            {
                break;
            }
        }

        return value;
    }

    private static double NotNothing(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
