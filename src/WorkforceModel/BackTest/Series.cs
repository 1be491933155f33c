namespace Preceptor.WorkforceModel.BackTest;

/// <summary>How sure a published figure is, by its source.</summary>
public enum Confidence
{
    Low,
    Medium,
    High,
}

/// <param name="Years">The date as a number of years, the end of its month.</param>
/// <param name="Date">As it was written.</param>
public sealed record Observation(double Years, string Date, double Value, Confidence Confidence, string Source);

/// <summary>What was published of one workforce, by date.</summary>
/// <param name="Unit">Full-time equivalents or headcount; other units are no stocks of people.</param>
/// <param name="Observations">One for each date, in order.</param>
/// <param name="Conflicts">A sentence for each date that had two values, with the one that is used.</param>
public sealed record Series(string Name, string Unit, IReadOnlyList<Observation> Observations, IReadOnlyList<string> Conflicts)
{
    /// <summary>Two to begin with and one to foretell.</summary>
    public const int FewestObservations = 3;

    private static readonly string[] Stocks = ["FTE", "headcount", "heads"];

    public bool IsStock => Stocks.Contains(Unit, StringComparer.OrdinalIgnoreCase);
}
