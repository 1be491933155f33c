using System.Runtime.CompilerServices;

namespace Preceptor.WorkforceModel.Chance;

/// <summary>Exact draws of whole numbers of people.</summary>
internal static class Counts
{
    /// <summary>Expected events from which rejection is quicker than adding up chances, and from which its hat holds.</summary>
    public const double MostByInversion = 10;

    private const int Tails = 10;

    private static readonly double[] TailTable = MakeTails();

    /// <summary>How many of <paramref name="n"/> people meet an event of this chance.</summary>
    /// <param name="logOfNone">The logarithm of 1 − <paramref name="chance"/>; −∞ when the chance is 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Binomial(Draws draws, int n, double chance, double logOfNone)
    {
        if (chance >= 1 || n == 0 || chance <= 0)
        {
            return chance >= 1 ? n : 0;
        }

        var expected = n * chance;
        if (expected < MostByInversion)
        {
            // Nobody at all has a chance of at least 1 − expected, so most cells need no exponential.
            var u = draws.Next();
            return u <= 1 - expected ? 0 : ByInversion(u, n, chance, Math.Exp(n * logOfNone));
        }

        return chance <= 0.5 ? ByRejection(draws, n, chance) : n - Binomial(draws, n, 1 - chance, Math.Log(chance));
    }

    public static int Binomial(Draws draws, int n, double chance) => Binomial(draws, n, chance, Math.Log(1 - chance));

    /// <summary>Arrivals by chance: Poisson, as a sum of parts small enough to be inverted.</summary>
    public static int Poisson(Draws draws, double mean)
    {
        var sum = 0;
        for (; mean > MostByInversion; mean -= MostByInversion)
        {
            sum += SmallPoisson(draws.Next(), MostByInversion);
        }

        return sum + SmallPoisson(draws.Next(), mean);
    }

    private static int SmallPoisson(double u, double mean)
    {
        var chance = Math.Exp(-mean);
        var k = 0;
        while (u > chance && chance > 0)
        {
            u -= chance;
            chance *= mean / ++k;
        }

        return k;
    }

    /// <summary>How many of <paramref name="n"/> people, when <see cref="MostByInversion"/> are not expected.</summary>
    /// <param name="none">The chance that it is none of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int ByInversion(double u, int n, double chance, double none)
    {
        var odds = chance / (1 - chance);
        var (k, now, scale) = (0, none, (n + 1) * odds);
        while (u > now && k < n)
        {
            u -= now;
            now *= (scale / ++k) - odds;
        }

        return k;
    }

    /// <summary>Source: Hörmann, The generation of binomial random variates (1993), algorithm BTRS.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int ByRejection(Draws draws, int n, double p)
    {
        var spread = Math.Sqrt(n * p * (1 - p));
        var b = 1.15 + (2.53 * spread);
        var a = -0.0873 + (0.0248 * b) + (0.01 * p);
        var (middle, quick, alpha) = ((n * p) + 0.5, 0.92 - (4.2 / b), (2.83 + (5.1 / b)) * spread);
        while (true)
        {
            var (u, v) = (draws.Next() - 0.5, draws.Next());
            var us = 0.5 - Math.Abs(u);
            var k = (long)Math.Floor((((2 * a / us) + b) * u) + middle);
            if (us >= 0.07 && v <= quick)
            {
                return (int)k;
            }

            if (k >= 0 && k <= n && Math.Log(v * alpha / ((a / (us * us)) + b)) <= LogRatioToMode(n, p, (int)k))
            {
                return (int)k;
            }
        }
    }

    /// <summary>The logarithm of the chance of k over the chance of the likeliest number.</summary>
    private static double LogRatioToMode(int n, double p, int k)
    {
        var (odds, mode) = (p / (1 - p), (int)Math.Floor((n + 1) * p));
        return ((mode + 0.5) * Math.Log((mode + 1) / (odds * (n - mode + 1))))
            + ((n + 1) * Math.Log((double)(n - mode + 1) / (n - k + 1)))
            + ((k + 0.5) * Math.Log(odds * (n - k + 1) / (k + 1)))
            + Tail(mode) + Tail(n - mode) - Tail(k) - Tail(n - k);
    }

    /// <summary>What Stirling's formula lacks of ln k!.</summary>
    private static double Tail(int k)
    {
        if (k < Tails)
        {
            return TailTable[k];
        }

        var next = k + 1.0;
        return ((1.0 / 12) - (((1.0 / 360) - (1.0 / 1260 / (next * next))) / (next * next))) / next;
    }

    private static double[] MakeTails()
    {
        var (tails, factorial) = (new double[Tails], 0.0);
        for (var k = 0; k < Tails; k++)
        {
            factorial += k == 0 ? 0 : Math.Log(k);
            tails[k] = factorial - (((k + 0.5) * Math.Log(k + 1)) - (k + 1) + (0.5 * Math.Log(2 * Math.PI)));
        }

        return tails;
    }
}
