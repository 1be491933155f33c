using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Answers;

/// <summary>What a plan answers. It holds no clock time, path or number of threads: the same scenario, runs and seed give the same bytes.</summary>
/// <param name="Measures">What the figures compare, in words: full-time equivalents or heads.</param>
/// <param name="Decides">One sentence: which of the assumptions decides the answer.</param>
/// <param name="Arithmetic">The same on one line without a model, where the scenario has graduates and exits.</param>
public sealed record PlanAnswer(
    string Title, string From, string Until, int Runs, int Seed, string Measures, IReadOnlyList<GroupAnswer> Groups, IReadOnlyList<PoolAnswer> Supervision,
    CostAnswer? Cost, IReadOnlyList<YearOfFlows> Flows, IReadOnlyList<Driver> Drivers, IReadOnlyList<string> Findings, string Decides, string? Arithmetic);

/// <param name="Demand">Whether this is a line of demand; otherwise a total.</param>
public sealed record GroupAnswer(string Name, bool Demand, IReadOnlyList<GroupPoint> Points);

/// <param name="Month">At its end.</param>
/// <param name="Needed">Full-time equivalents or heads; nothing for a total.</param>
/// <param name="ChanceOfGap">The share of futures in which there are fewer than needed.</param>
/// <param name="MeanGap">How many are lacking on average, futures without a gap counted as none.</param>
public sealed record GroupPoint(string Month, Fan Heads, Fan Fte, double? Needed, double? ChanceOfGap, double? MeanGap);

/// <summary>A distribution as its mean and the ends of the 50%, 80% and 95% bands around the median.</summary>
public sealed record Fan(double Mean, double Low95, double Low80, double Low50, double Median, double High50, double High80, double High95);

/// <summary>Supervising sessions a week.</summary>
public sealed record PoolAnswer(string Name, IReadOnlyList<PoolPoint> Points);

/// <param name="Headroom">Sessions that are left; below 0 when associates take up more than there are.</param>
/// <param name="ChanceShort">The share of futures in which they do.</param>
/// <param name="Missing">Sessions that were lacking, on average, for those who were refused in that month.</param>
/// <param name="ChanceRefused">The share of futures in which somebody was refused for want of them.</param>
public sealed record PoolPoint(string Month, Fan Headroom, double ChanceShort, double Missing, double ChanceRefused);

/// <param name="Synthetic">Whether the pay is made up.</param>
public sealed record CostAnswer(bool Synthetic, IReadOnlyList<CostYear> Years);

/// <param name="Year">April to March, such as 2027/28; the first and last may be parts of it.</param>
/// <param name="Months">How many of its months the plan holds.</param>
/// <param name="Pounds">Whole pounds.</param>
public sealed record CostYear(string Year, int Months, Fan Pounds);

/// <summary>How many people came, changed and went in a financial year, on average over the futures.</summary>
public sealed record YearOfFlows(string Year, IReadOnlyDictionary<string, double> Heads);

/// <summary>One assumption, and what it moves.</summary>
/// <param name="Name">What it is, in words.</param>
/// <param name="Path">Where it stands in the file.</param>
/// <param name="Low">Its low value, the others as expected.</param>
/// <param name="AtLow">Full-time equivalents at the end of the plan.</param>
/// <param name="Range">Where low and high are from.</param>
/// <param name="Swing">The difference that it makes, without its sign.</param>
/// <param name="Morris">The mean size of its elementary effects, the others anywhere between their low and high; known of the first dozen.</param>
/// <param name="Spread">The standard deviation of these effects: how much it hangs on the others.</param>
public sealed record Driver(string Name, string Path, double Low, double High, double AtLow, double AtHigh, string Range, double Swing, double? Morris, double? Spread);

internal static class Figures
{
    /// <summary>A financial year as people write it: 2027/28.</summary>
    public static string Year(int begins) => $"{begins}/{(begins + 1) % 100:00}";

    public static double Round(double value, int places = 3) => Math.Round(value, places) + 0.0;

    /// <summary>A number in a sentence: 9,000 or 12.5.</summary>
    public static string Text(double value) => Math.Abs(value) >= 100 ? value.ToString("#,##0") : value.ToString("0.##");

    public static string Percent(double share) => $"{share * 100:0.##}%";

    public static string InWords(this RateUnit unit) => unit switch
    {
        RateUnit.Yearly => "a year",
        RateUnit.Monthly => "a month",
        RateUnit.Months => "months",
        RateUnit.People => "people a year",
        _ => "of those concerned",
    };
}
