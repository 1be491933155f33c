using System.Globalization;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.Bench.Rosters;

/// <summary>Runs as CSV, a line each. No cell holds a comma or a line's end.</summary>
internal static class RunSheet
{
    public const string Heading = "date,commit,machine,instance,way,limit,threads,seed,status,objective,bound,gap,judged,hard,seconds,cpu_seconds,memory_mb";

    /// <summary>Adds a run; the file is made when there is none.</summary>
    public static void Append(string file, Run run)
    {
        if (!File.Exists(file))
        {
            File.WriteAllText(file, Heading + "\n");
        }

        File.AppendAllText(file, Line(run) + "\n");
    }

    public static string Line(Run run)
    {
        var (setting, solved) = (run.Setting, run.Solved);
        string[] cells =
        [
            setting.Date, setting.Commit, setting.Machine, run.Instance, WordOf(run.Way), Cells.Of(run.Limit), Cells.Of(run.Threads), Cells.Of(run.Seed), solved.Status,
            Cells.Of(solved.Objective), Cells.Of(solved.Bound), Cells.Of(run.Gap, "0.00"), Cells.Of(solved.Judged), Cells.Of(solved.Hard), Cells.Of(solved.Seconds, "0.0"),
            Cells.Of(solved.CpuSeconds, "0.0"), Cells.Of(solved.Memory),
        ];
        return string.Join(',', cells.Select(cell => cell.Replace(',', ';').ReplaceLineEndings(" ")));
    }

    /// <returns>The runs; or a sentence with the number of the first line that is none.</returns>
    public static Reading<IReadOnlyList<Run>> Read(IReadOnlyList<string> lines)
    {
        if (lines.Count == 0 || lines[0] != Heading)
        {
            return new(null, $"Line 1: this is not a file of runs; it begins with ‘{Heading}’.");
        }

        var runs = new List<Run>();
        foreach (var (i, line) in lines.Index().Skip(1).Where(each => each.Item.Length > 0))
        {
            if (Parse(line.Split(',')) is not { } run)
            {
                return new(null, $"Line {i + 1}: this is not a run; mend its cells by the first line, or take it out.");
            }

            runs.Add(run);
        }

        return new(runs, null);
    }

    public static string WordOf(Way way) => way == Way.Plain ? "plain" : "engine";

    private static Run? Parse(string[] cells)
    {
        if (cells.Length != Heading.Split(',').Length || cells[4] is not ("engine" or "plain"))
        {
            return null;
        }

        // The gap is counted again, so its cell is not read.
        var whole = new[] { 5, 6, 7, 9, 10, 12, 13, 16 }.ToDictionary(place => place, place => Whole(cells[place]));
        if (whole.Any(each => each.Value is null && cells[each.Key].Length > 0)
            || whole[5] is not { } limit || whole[6] is not { } threads || whole[7] is not { } seed || whole[16] is not { } memory
            || Part(cells[14]) is not { } seconds || Part(cells[15]) is not { } cpu)
        {
            return null;
        }

        return new(
            new(cells[0], cells[1], cells[2]), cells[3], cells[4] == "plain" ? Way.Plain : Way.Engine, (int)limit, (int)threads, (int)seed,
            new(cells[8], whole[9], whole[10], whole[12], (int?)whole[13], seconds, cpu, memory, null));
    }

    private static long? Whole(string cell) => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Part(string cell) => double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
