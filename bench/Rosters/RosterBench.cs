namespace Preceptor.Bench.Rosters;

/// <summary>Solves instances one after another and has what comes back judged by code that shares nothing with the engine.</summary>
internal static class RosterBench
{
    private static readonly string[] Columns =
        ["instance", "way", "seed", "status", "objective", "bound", "gap", "judged", "rules broken", "seconds", "CPU-seconds", "MB", "against plain"];

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var read = RosterOptions.Read(words);
        if (read.Value is not { } options)
        {
            return Refuse(read.Problem!);
        }

        var (instances, wrong) = Instances.Find(options);
        foreach (var sentence in wrong)
        {
            Refuse(sentence);
        }

        if (instances.Count == 0)
        {
            return Refuse("No instance fits; name a folder that holds some, or other words after --only.");
        }

        Console.WriteLine($"| {string.Join(" | ", Columns)} |\n|{string.Concat(Columns.Select(_ => "--|"))}");
        var best = BestKnown();
        var runs = await RunAllAsync(instances, options, best);
        if (options.Seeds.Count > 1)
        {
            Console.WriteLine($"\n{Summary.Of(runs, best)}");
        }

        Compare(runs);
        return HoldsAll(runs, best) && wrong.Count == 0 ? 0 : 1;
    }

    public static IReadOnlyDictionary<string, long> BestKnown() => Summary.BestKnown(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "best-known.csv")));

    /// <summary>The plain model goes first, so that the engine's line can say how it compares.</summary>
    private static async Task<List<Run>> RunAllAsync(IReadOnlyList<Instance> instances, RosterOptions options, IReadOnlyDictionary<string, long> best)
    {
        var (runs, setting) = (new List<Run>(), Settings.Now(options.Commit));
        List<(Instance Instance, int Seed, Way Way)> solves =
        [
            .. from instance in instances
               from seed in options.Seeds
               from way in options.Plain && instance.Form != Form.Product ? new[] { Way.Plain, Way.Engine } : [Way.Engine]
               select (instance, seed, way),
        ];
        foreach (var (i, (instance, seed, way)) in solves.Index())
        {
            Console.Error.Write($"{i + 1} of {solves.Count}: {instance.Name}, {RunSheet.WordOf(way)}, seed {seed} … ");
            var run = new Run(setting, instance.Name, way, options.Seconds, options.Threads, seed, await Child.SolveAsync(instance, way, (options.Seconds, options.Threads, seed)));
            Console.Error.WriteLine($"{run.Solved.Status} {Cells.Of(run.Objective)} in {run.Solved.Seconds:0.0} s{(FaultOf(run, best) is { } fault ? $": {fault}" : "")}");
            var plain = runs.Find(other => other.Way == Way.Plain && way == Way.Engine && other.Instance == run.Instance && other.Seed == seed);
            Console.WriteLine(Line(run, plain));
            runs.Add(run);
            if (options.Csv is { } file)
            {
                RunSheet.Append(file, run);
            }
        }

        return runs;
    }

    private static string Line(Run run, Run? plain)
    {
        var solved = run.Solved;
        string[] cells =
        [
            run.Instance, RunSheet.WordOf(run.Way), Cells.Of(run.Seed), solved.Status, Cells.Of(solved.Objective), Cells.Of(solved.Bound),
            Cells.Of(run.Gap, "0.0'%'"), Cells.Of(solved.Judged), Cells.Of(solved.Hard), Cells.Of(solved.Seconds, "0.0"), Cells.Of(solved.CpuSeconds, "0.0"), Cells.Of(solved.Memory),
plain is null ? "" : Against(run, plain),
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    private static string Against(Run ours, Run plain) =>
        Summary.IsWorse(ours.Objective, plain.Objective) ? $"**worse**{(ours.Objective - plain.Objective is { } more ? $" by {more}" : "")}"
        : Summary.IsWorse(plain.Objective, ours.Objective) ? $"better{(plain.Objective - ours.Objective is { } less ? $" by {less}" : "")}"
        : (ours.Solved.Bound ?? 0) < (plain.Solved.Bound ?? 0) ? "same, **proves less**" : "same";

    private static void Compare(List<Run> runs)
    {
        var pairs = runs.Where(run => run.Way == Way.Engine).Join(runs.Where(run => run.Way == Way.Plain), run => (run.Instance, run.Seed), run => (run.Instance, run.Seed), (ours, plain) => (Ours: ours, Plain: plain)).ToList();
        if (pairs.Count > 0)
        {
            var worse = pairs.Where(pair => Summary.IsWorse(pair.Ours.Objective, pair.Plain.Objective)).Select(pair => $"{pair.Ours.Instance} seed {pair.Ours.Seed}").ToList();
            Console.WriteLine($"\nThe engine's roster is worse than the plain model's in {worse.Count} of {pairs.Count}{(worse.Count > 0 ? ": " : "")}{string.Join(", ", worse)}.");
        }
    }

    /// <returns>Whether everything can be as it is said to be.</returns>
    private static bool HoldsAll(List<Run> runs, IReadOnlyDictionary<string, long> best)
    {
        var faults = runs.Where(run => FaultOf(run, best) is not null).Select(run => $"{run.Instance} seed {run.Seed}, {RunSheet.WordOf(run.Way)}: {FaultOf(run, best)}").ToList();
        Console.WriteLine(faults.Count == 0 ? $"\n{runs.Count} solved; the judges find nothing wrong." : $"\n{faults.Count} of {runs.Count} went wrong: {string.Join("; ", faults)}.");
        return faults.Count == 0;
    }

    private static string? FaultOf(Run run, IReadOnlyDictionary<string, long> best) => run.Fault(best.TryGetValue(run.Instance, out var known) ? known : null);

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine($"bench: {sentence}");
        return 2;
    }
}
