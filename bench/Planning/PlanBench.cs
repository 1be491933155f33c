using System.Diagnostics;
using System.Globalization;
using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Bench.Planning;

/// <summary>How long workforce plans take: more runs, more cells, more threads.</summary>
internal static class PlanBench
{
    private static readonly int[] Runs = [1_000, 2_000, 5_000, 10_000];

    public static int Run(string[] rest)
    {
        var threads = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : Environment.ProcessorCount;
        Console.WriteLine("| scenario | cohorts | months | runs | threads | s | processor s | µs a run | MB at most |");
        Console.WriteLine("|--|--|--|--|--|--|--|--|--|");
        Time(("grid, while the runtime compiles", GridScenario.Make(4, 3)), Runs[0], threads);
        foreach (var runs in Runs)
        {
            Time(("grid", GridScenario.Make(4, 3)), runs, threads);
        }

        // Cells: a half, the whole, twice.
        Time(("half the grid", GridScenario.Make(2, 3)), 1_000, threads);
        Time(("the grid", GridScenario.Make(4, 3)), 1_000, threads);
        Time(("twice the grid", GridScenario.Make(8, 3)), 1_000, threads);
        foreach (var file in rest.Skip(1))
        {
            Time((Path.GetFileNameWithoutExtension(file), File.ReadAllBytes(file)), 10_000, threads);
        }

        return 0;
    }

    private static void Time((string Name, byte[] Json) what, int runs, int threads)
    {
        var (scenario, problem) = ScenarioFile.Read(what.Json);
        if (scenario is null)
        {
            Console.Error.WriteLine($"bench: {what.Name}: {problem}");
            return;
        }

        using var me = Process.GetCurrentProcess();
        var (clock, before) = (Stopwatch.StartNew(), me.TotalProcessorTime);
        Plan.Run(scenario, new(runs, 1, threads));
        var seconds = clock.Elapsed.TotalSeconds;
        me.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what.Name} | {Cohorts(scenario)} | {scenario.Months} | {runs} | {threads} | {seconds:0.000} | {(me.TotalProcessorTime - before).TotalSeconds:0.000} | {seconds / runs * 1e6:0} | {me.PeakWorkingSet64 / 1048576} |"));
    }

    private static int Cohorts(Scenario scenario) =>
        scenario.Professions.Count * scenario.Words.Settings.Count * scenario.Words.Stages.Count * scenario.Words.Bands.Count * scenario.Words.Hours.Count;
}
