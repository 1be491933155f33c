namespace Preceptor.Bench.Rosters;

/// <summary>The median of the runs of each instance, beside the best value that is known. Of earlier commits nothing is shown.</summary>
internal static class Summary
{
    private static readonly string[] Columns =
        ["instance", "best known", "ours", "above it", "least – most", "bound", "gap", "plain CP-SAT", "rules broken", "seconds", "CPU-seconds", "MB", "runs"];

    /// <param name="best">The best known value by instance.</param>
    public static string Of(IReadOnlyList<Run> runs, IReadOnlyDictionary<string, long> best) => string.Join("\n\n",
        from run in runs
        group run by (run.Limit, run.Threads) into same
        orderby same.Key
        select Section(same.Key.Limit, same.Key.Threads, Latest(same), best));

    /// <summary>The middle one, or the upper of the two in the middle; a run without a roster comes after all with one. None when that is the middle.</summary>
    public static long? Median(IEnumerable<long?> values)
    {
        var sorted = values.OrderBy(value => value ?? long.MaxValue).ToList();
        return sorted.Count == 0 ? null : sorted[sorted.Count / 2];
    }

    /// <summary>Best known values by instance, from the lines of bench/best-known.csv.</summary>
    public static IReadOnlyDictionary<string, long> BestKnown(IEnumerable<string> lines) =>
        lines.Skip(1).Select(line => line.Split(',')).Where(cells => cells.Length > 1).ToDictionary(cells => cells[0], cells => long.Parse(cells[1]), StringComparer.Ordinal);

    /// <summary>For each instance and way the runs of the commit that was measured last.</summary>
    private static List<Run> Latest(IEnumerable<Run> runs) =>
    [
        .. runs.GroupBy(run => (run.Instance, run.Way)).SelectMany(same =>
        {
            var last = same.Last().Setting.Commit;
            return same.Where(run => run.Setting.Commit == last);
        }),
    ];

    private static string Section(int limit, int threads, List<Run> runs, IReadOnlyDictionary<string, long> best)
    {
        var lines = new List<string>
        {
            $"### {limit} seconds, {threads} {(threads == 1 ? "thread" : "threads")}",
            "",
            $"Commit {Distinct(runs, run => run.Setting.Commit)}, {Distinct(runs, run => run.Setting.Date[..Math.Min(10, run.Setting.Date.Length)])}, {Distinct(runs, run => run.Setting.Machine)}.",
            "",
            $"| {string.Join(" | ", Columns)} |",
            $"|{string.Concat(Columns.Select(_ => "--|"))}",
        };
        lines.AddRange(
            from run in runs
            group run by run.Instance into same
            orderby Instance.OrderOf(same.Key)
            select Line(same.Key, [.. same.Where(run => run.Way == Way.Engine)], [.. same.Where(run => run.Way == Way.Plain)], best.TryGetValue(same.Key, out var known) ? known : null));
        return string.Join('\n', lines);
    }

    private static string Line(string instance, List<Run> ours, List<Run> plain, long? best)
    {
        var (median, other) = (Median(ours.Select(run => run.Objective)), Median(plain.Select(run => run.Objective)));

        // Whichever run proved a bound, no roster of the instance costs less.
        var bound = ours.Max(run => run.Solved.Bound);
        string[] cells =
        [
            instance, Cells.Of(best), median is null && ours.Count > 0 ? "none" : Cells.Of(median), Above(median, best), Spread(ours), Cells.Of(bound), Share(median - (bound is { } proven ? Math.Max(0, proven) : null), median),
            plain.Count == 0 ? "" : (other is null ? "none" : Cells.Of(other)) + (ours.Count == 0 ? "" : IsWorse(median, other) ? " (better)" : (bound ?? 0) < plain.Max(run => run.Solved.Bound) ? " (proves more)" : ""),
            Cells.Of(ours.Sum(run => run.Solved.Hard)), Middle(ours, run => run.Solved.Seconds, "0.0"), Middle(ours, run => run.Solved.CpuSeconds, "0.0"), Middle(ours, run => run.Solved.Memory, "0"),
            Cells.Of(ours.Count),
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    /// <summary>Whether a value costs more than another; none is worse than any.</summary>
    public static bool IsWorse(long? ours, long? plain) => (ours ?? long.MaxValue) > (plain ?? long.MaxValue);

    private static string Above(long? value, long? best) => value == best && value is not null ? "0" : Share(value - best, best);

    private static string Share(long? part, long? whole) => part is null || whole is null or 0 ? "" : Cells.Of(100.0 * part / whole, "0.0") + "%";

    private static string Spread(List<Run> runs) =>
        runs.Select(run => run.Objective).OfType<long>().ToList() is { Count: > 1 } found && found.Min() != found.Max() ? $"{found.Min()} – {found.Max()}" : "";

    private static string Middle(List<Run> runs, Func<Run, double> value, string format) =>
        runs.Count == 0 ? "" : Cells.Of(runs.Select(value).Order().ElementAt(runs.Count / 2), format);

    private static string Distinct(List<Run> runs, Func<Run, string> text) => string.Join(" and ", runs.Select(text).Distinct(StringComparer.Ordinal));
}
