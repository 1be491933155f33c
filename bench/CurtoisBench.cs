using System.Diagnostics;
using System.Globalization;
using System.Text;
using Preceptor.RosterJudges;
using Preceptor.RotaSolver.Curtois;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Bench;

/// <summary>Solves published instances and has what comes back judged by code that shares nothing with the engine.</summary>
internal static class CurtoisBench
{
    private const int Threads = 2;

    public static int Run(string[] rest)
    {
        var folder = rest.Length > 0 ? rest[0] : Environment.GetEnvironmentVariable("PRECEPTOR_BENCHMARKS") ?? Path.Combine("..", "shared", "data", "rostering");
        var seconds = rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 60;
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "Instance*.txt", SearchOption.AllDirectories).OrderBy(file => file.Length).ThenBy(file => file, StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0)
        {
            Console.WriteLine($"skipped: no benchmark data in {folder}");
            return 0;
        }

        Console.WriteLine($"| instance | status | objective | bound | hard | judged | seconds of {seconds} |");
        Console.WriteLine("|--|--|--|--|--|--|--|");
        foreach (var file in files)
        {
            SolveOne(file, seconds);
        }

        return 0;
    }

    private static void SolveOne(string file, int seconds)
    {
        var text = File.ReadAllText(file);
        var (problem, wrong) = CurtoisFile.Read(text);
        if (problem is null)
        {
            Console.WriteLine($"| {Path.GetFileName(file)} | {wrong} | | | | | |");
            return;
        }

        var clock = Stopwatch.StartNew();
        var solution = CurtoisEngine.Solve(problem, new(seconds, Threads, 1), new Progress<Improvement>(), CancellationToken.None);
        var judged = CurtoisJudge.Judge(text, Encoding.UTF8.GetString(CurtoisFile.Write(problem, solution)));
        Console.WriteLine($"| {Path.GetFileName(file)} | {solution.Status} | {solution.Objective} | {solution.Bound} | {judged.Violations.Count} | {judged.Objective} | {clock.Elapsed.TotalSeconds:0.0} |");
    }
}
