using Preceptor.RotaSolver.Problem;

namespace Preceptor.Bench.Rosters;

/// <summary>Finds instances of all forms in folders.</summary>
internal static class Instances
{
    /// <returns>In the order of their names; and a sentence for each that is not as it should be.</returns>
    public static (IReadOnlyList<Instance> Found, IReadOnlyList<string> Wrong) Find(RosterOptions options)
    {
        IReadOnlyList<string> places = options.Places.Count > 0 ? options.Places : [Environment.GetEnvironmentVariable("PRECEPTOR_BENCHMARKS") ?? Path.Combine("..", "shared", "data", "rostering")];
        List<string> wrong = [.. places.Where(place => !Directory.Exists(place) && !File.Exists(place)).Select(place => $"There is no folder or file {place}; name one that holds instances, or set PRECEPTOR_BENCHMARKS.")];
        List<string> files = [.. places.SelectMany(FilesOf).Distinct(StringComparer.Ordinal)];
        var readings = options.Weeks.Count > 0 ? Named(options.Weeks, files) : All(files);
        foreach (var reading in readings)
        {
            wrong.AddRange(reading.Problem is { } sentence ? [sentence] : []);
        }

        return ([.. readings.Select(reading => reading.Value).OfType<Instance>().Where(instance => options.Takes(instance.Name)).OrderBy(instance => instance.Form).ThenBy(instance => Instance.OrderOf(instance.Name), StringComparer.Ordinal)], wrong);
    }

    private static IEnumerable<string> FilesOf(string place) =>
        File.Exists(place) ? [place] : Directory.Exists(place) ? Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories) : [];

    private static List<Reading<Instance>> Named(IReadOnlyList<CompetitionWeeks> weeks, List<string> files) =>
    [
        .. weeks.Select(each => files.Find(file => Path.GetFileName(file) == $"Sc-{each.Scenario}.txt") is { } scenario
            ? each.In(FolderOf(scenario))
            : new(null, $"{each.Name}: there is no Sc-{each.Scenario}.txt; name the folder that it is in.")),
    ];

    private static List<Reading<Instance>> All(List<string> files)
    {
        var (all, list) = (new List<Reading<Instance>>(), File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "competition.csv")));
        foreach (var file in files)
        {
            var stem = Path.GetFileNameWithoutExtension(file);
            if (file.EndsWith(".txt", StringComparison.Ordinal) && stem.StartsWith("Instance", StringComparison.Ordinal))
            {
                all.Add(new(new(stem, Form.Curtois, [file]), null));
            }
            else if (file.EndsWith(".txt", StringComparison.Ordinal) && stem.StartsWith("Sc-", StringComparison.Ordinal))
            {
                all.AddRange(CompetitionWeeks.Of(stem["Sc-".Length..], list).Select(weeks => weeks.In(FolderOf(file))));
            }
            else if (file.EndsWith(".json", StringComparison.Ordinal) && IsProblem(file))
            {
                all.Add(new(new($"{Path.GetFileName(FolderOf(file))}/{stem}", Form.Product, [file]), null));
            }
        }

        return all;
    }

    /// <summary>A folder may hold other JSON. The format stands at the top of ours.</summary>
    private static bool IsProblem(string file)
    {
        using var reader = new StreamReader(file);
        var start = new char[400];
        return new string(start, 0, reader.ReadBlock(start)).Contains(ProblemFile.Format, StringComparison.Ordinal);
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file))!;
}
