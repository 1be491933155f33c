using Preceptor.WorkforceModel.Inverse;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Answers;

/// <summary>What a plan says in words.</summary>
internal static class Sentences
{
    private const double Likely = 0.5;

    public static string Decides(Scenario scenario, IReadOnlyList<Driver> drivers) => drivers.FirstOrDefault(driver => driver.Swing > 0) is { } first
        ? $"What decides it is {first.Name}: from {first.Low} to {first.High} it moves {scenario.Until.InWords} from {Figures.Text(first.AtLow)} to {Figures.Text(first.AtHigh)} full-time equivalents ({first.Range})."
        : $"Nothing decides it: no assumption moves {scenario.Until.InWords}.";

    /// <summary>What is lacking and when it is first likely.</summary>
    public static IReadOnlyList<string> Findings(Scenario scenario, IReadOnlyList<GroupAnswer> groups, IReadOnlyList<PoolAnswer> pools) =>
    [
        .. groups.Where(group => group.Demand).Select(Gap).OfType<string>(),
        .. pools.SelectMany(Supervision),
        .. scenario.Pay is { IsSynthetic: true } ? ["Pay is synthetic: the cost shows its shape and is not to be quoted."] : Array.Empty<string>(),
    ];

    private static string? Gap(GroupAnswer group) => group.Points.FirstOrDefault(point => point.ChanceOfGap >= Likely) is { } first
        ? $"{group.Name}: from {InWords(first.Month)} a gap is more likely than not ({Figures.Percent(first.ChanceOfGap!.Value)}): {Figures.Text(first.Needed!.Value)} are needed and {Figures.Text(first.MeanGap!.Value)} are lacking on average."
        : null;

    private static IEnumerable<string> Supervision(PoolAnswer pool)
    {
        if (pool.Points.Where(point => point.ChanceRefused > 0).MaxBy(point => point.Missing) is { } worst)
        {
            var first = pool.Points.First(point => point.ChanceRefused > 0);
            yield return $"{pool.Name}: growth is refused for want of supervision, first in {InWords(first.Month)} ({Figures.Percent(first.ChanceRefused)} of futures); at the worst, in {InWords(worst.Month)}, {Figures.Text(worst.Missing)} more supervising sessions a week would be needed on average.";
        }

        if (pool.Points.FirstOrDefault(point => point.ChanceShort >= Likely) is { } less)
        {
            yield return $"{pool.Name}: from {InWords(less.Month)} those at work take up {Figures.Text(-less.Headroom.Median)} more supervising sessions a week than there are, in the middle of the futures.";
        }
    }

    /// <summary>"at 900 graduates and 10% exit the ceiling is 9,000".</summary>
    public static string? Arithmetic(Scenario scenario)
    {
        // Where an establishment limits hiring not every graduate is hired, and the arithmetic would mislead.
        var stock = SimpleStock.Of(scenario);
        return scenario.Professions.All(profession => !profession.WithinEstablishment) && stock.Graduates is { } graduates && stock.Exit is > 0 and { } exit
            ? $"At {Figures.Text(graduates)} graduates a year and {Figures.Percent(exit)} exit the ceiling is {Figures.Text(graduates / exit)} (annual steps, every graduate hired at 1.0 FTE)."
            : null;
    }

    private static string InWords(string month) => (Month.TryParse(month) ?? default).InWords;
}
