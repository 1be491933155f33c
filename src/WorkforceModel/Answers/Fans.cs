using System.Runtime.CompilerServices;

namespace Preceptor.WorkforceModel.Answers;

/// <summary>Makes fans of what many runs gave.</summary>
internal static class Fans
{
    private const int MostRange = 1 << 16;

    private static readonly double[] Ends = [0.025, 0.10, 0.25, 0.50, 0.75, 0.90, 0.975];

    /// <param name="unit">What one is, such as 0.01 for hundredths.</param>
    public static Fan Of(int[] values, double unit)
    {
        long sum = 0;
        foreach (var value in values)
        {
            sum += value;
        }

        var ends = EndsOf(values);
        return Make(unit * sum / values.Length, [.. ends.Select(end => end * unit)]);
    }

    public static Fan Of(double[] values)
    {
        var sorted = values.Order().ToArray();
        return Make(values.Sum() / values.Length, [.. Ends.Select(end => sorted[Place(end, sorted.Length)])]);
    }

    private static Fan Make(double mean, double[] ends)
    {
        var at = ends.Select(end => Figures.Round(end)).ToArray();
        return new(Figures.Round(mean), at[0], at[1], at[2], at[3], at[4], at[5], at[6]);
    }

    private static int Place(double end, int count) => (int)Math.Round(end * (count - 1), MidpointRounding.AwayFromZero);

    /// <summary>Counts how often each value came when there are few values, which is quicker than sorting.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] EndsOf(int[] values)
    {
        var (least, most) = (values.Min(), values.Max());
        if ((long)most - least >= Math.Min(MostRange, 4L * values.Length))
        {
            var sorted = values.ToArray();
            Array.Sort(sorted);
            return [.. Ends.Select(end => sorted[Place(end, sorted.Length)])];
        }

        var counts = new int[most - least + 1];
        foreach (var value in values)
        {
            counts[value - least]++;
        }

        var (found, value1, below) = (new int[Ends.Length], 0, counts[0]);
        for (var i = 0; i < Ends.Length; i++)
        {
            while (below <= Place(Ends[i], values.Length))
            {
                below += counts[++value1];
            }

            found[i] = least + value1;
        }

        return found;
    }
}
