namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>What a rate counts.</summary>
public enum RateUnit
{
    /// <summary>The chance of the event within a year of being exposed to nothing else.</summary>
    Yearly,

    /// <summary>The same within a month.</summary>
    Monthly,

    /// <summary>A chance that is met once, such as passing an exam.</summary>
    Share,

    /// <summary>How many months it takes on average.</summary>
    Months,

    /// <summary>People a year.</summary>
    People,
}

/// <summary>A number that drives the plan.</summary>
/// <param name="Index">Its place among the scenario's rates.</param>
/// <param name="Path">Where it stands in the file.</param>
/// <param name="Means">What it is, in words.</param>
public sealed record Rate(int Index, string Path, RateUnit Unit, Belief Belief, string Means)
{
    private const double MonthsOfAYear = 12;

    /// <summary>
    /// Events to a person and month when nothing else can happen to them, so that competing events share what their sum gives.
    /// Infinite for an event that is certain.
    /// </summary>
    public double Hazard(double value) => Unit switch
    {
        RateUnit.Yearly when Belief is Frequency => value / MonthsOfAYear,
        RateUnit.Yearly => -Math.Log(1 - Math.Min(1, value)) / MonthsOfAYear,
        RateUnit.Months => -Math.Log(1 - Math.Min(1, 1 / value)),
        _ => -Math.Log(1 - Math.Min(1, value)),
    };

    public bool IsCertain => double.IsPositiveInfinity(Hazard(Belief.Mean));
}

/// <summary>How something splits: a share each, or a Dirichlet belief from weights and what was seen.</summary>
/// <param name="Weights">The posterior's weights; the shares themselves when they are certain.</param>
public sealed record Shares(IReadOnlyList<double> Weights, bool IsUncertain)
{
    public IReadOnlyList<double> Mean => [.. Weights.Select(weight => weight / Weights.Sum())];
}
