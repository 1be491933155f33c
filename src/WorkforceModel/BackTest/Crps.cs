namespace Preceptor.WorkforceModel.BackTest;

/// <summary>Continuous ranked probability score of a sample. Source: Gneiting and Raftery, Strictly proper scoring rules (2007).</summary>
internal static class Crps
{
    /// <param name="sorted">The sample, in order.</param>
    public static double Of(double[] sorted, double came)
    {
        var (away, apart) = (0.0, 0.0);
        for (var i = 0; i < sorted.Length; i++)
        {
            away += Math.Abs(sorted[i] - came);
            apart += ((2 * i) - sorted.Length + 1) * sorted[i];
        }

        return (away / sorted.Length) - (apart / sorted.Length / sorted.Length);
    }
}
