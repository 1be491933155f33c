using Preceptor.WorkforceModel.Answers;

namespace Preceptor.Cli.Planning;

/// <summary>An answer as lines for a person; everything by quarter is in the JSON.</summary>
internal static class PlanLines
{
    private const int MostDrivers = 10;

    public static IEnumerable<string> Of(PlanAnswer answer)
    {
        yield return $"{answer.Title}: {answer.From} to {answer.Until}";
        yield return answer.Measures;
        foreach (var group in answer.Groups)
        {
            foreach (var point in group.Points.Where((point, i) => point.Month.EndsWith("-12", StringComparison.Ordinal) || i == group.Points.Count - 1))
            {
                yield return $"{group.Name} {point.Month}: heads={point.Heads.Median:0} fte={point.Fte.Median:0.0} (80% {point.Fte.Low80:0.0} to {point.Fte.High80:0.0}, 95% {point.Fte.Low95:0.0} to {point.Fte.High95:0.0})"
                    + (point.Needed is { } needed ? $" needed={needed:0.0} gap={point.ChanceOfGap:0%}" : "");
            }
        }

        foreach (var pool in answer.Supervision)
        {
            foreach (var point in pool.Points.Where((point, i) => point.Month.EndsWith("-12", StringComparison.Ordinal) || i == pool.Points.Count - 1))
            {
                yield return $"{pool.Name} {point.Month}: sessions left={point.Headroom.Median:0.00} (80% {point.Headroom.Low80:0.00} to {point.Headroom.High80:0.00}) short={point.ChanceShort:0%} refused={point.ChanceRefused:0%} missing={point.Missing:0.00}";
            }
        }

        foreach (var year in answer.Cost?.Years ?? [])
        {
            yield return $"cost {year.Year}: £{year.Pounds.Median:#,##0} (80% £{year.Pounds.Low80:#,##0} to £{year.Pounds.High80:#,##0})" + (answer.Cost!.Synthetic ? " synthetic" : "");
        }

        foreach (var driver in answer.Drivers.Take(MostDrivers))
        {
            yield return $"driver {driver.Name}: swing={driver.Swing:0.0} ({driver.Low:0.####} gives {driver.AtLow:0.0}, {driver.High:0.####} gives {driver.AtHigh:0.0}) morris={(driver.Morris is { } morris ? morris.ToString("0.0") : "not tried")}";
        }

        foreach (var finding in answer.Findings.Append(answer.Decides).Append(answer.Arithmetic).OfType<string>())
        {
            yield return finding;
        }

        yield return $"runs={answer.Runs} seed={answer.Seed}";
    }
}
