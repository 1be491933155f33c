using System.Text.RegularExpressions;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.Bench.Rosters;

/// <summary>Which history and weeks of a scenario make an instance of the competition, written as n030w4:1:6-2-9-1.</summary>
internal sealed partial record CompetitionWeeks(string Scenario, int History, IReadOnlyList<int> Weeks)
{
    public string Name => $"{Scenario}:{History}:{string.Join('-', Weeks)}";

    /// <returns>None when it is not written so.</returns>
    public static CompetitionWeeks? Parse(string text) =>
        Written().Match(text) is { Success: true } match
            ? new(match.Groups["scenario"].Value, int.Parse(match.Groups["history"].Value), [.. match.Groups["weeks"].Value.Split('-').Select(int.Parse)])
            : null;

    /// <summary>Those of bench/competition.csv, which are the ones with published results; of another scenario history 0 and its weeks from 0 on.</summary>
    public static IReadOnlyList<CompetitionWeeks> Of(string scenario, IEnumerable<string> list)
    {
        List<CompetitionWeeks> listed = [.. list.Skip(1).Select(line => Parse(line.Trim().Replace(',', ':'))).OfType<CompetitionWeeks>().Where(weeks => weeks.Scenario == scenario)];
        var number = Ending().Match(scenario) is { Success: true } match ? int.Parse(match.Groups["weeks"].Value) : 0;
        return listed.Count > 0 ? listed : [new(scenario, 0, [.. Enumerable.Range(0, number)])];
    }

    /// <returns>The instance; or a sentence that names the file that is missing.</returns>
    public Reading<Instance> In(string folder)
    {
        List<string> files =
        [
            Path.Combine(folder, $"Sc-{Scenario}.txt"), Path.Combine(folder, $"H0-{Scenario}-{History}.txt"), .. Weeks.Select(week => Path.Combine(folder, $"WD-{Scenario}-{week}.txt")),
        ];
        return files.Find(file => !File.Exists(file)) is { } missing
            ? new(null, $"{Name}: there is no {missing}; name a history and weeks that the folder has.")
            : new(new(Name, Form.Competition, files), null);
    }

    [GeneratedRegex(@"^(?<scenario>n\d{1,4}w\d{1,2}):(?<history>\d{1,4}):(?<weeks>\d{1,4}(-\d{1,4})*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();

    [GeneratedRegex(@"w(?<weeks>\d{1,2})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();
}
