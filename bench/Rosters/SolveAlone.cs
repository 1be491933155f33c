using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Preceptor.RosterJudges;
using Preceptor.RosterJudges.Inrc;
using Preceptor.RotaSolver;
using Preceptor.RotaSolver.Curtois;
using Preceptor.RotaSolver.Inrc;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Bench.Rosters;

/// <summary>What the child process does: it solves one instance, has the roster judged, and says on one line what came of it.</summary>
internal static class SolveAlone
{
    public static int Run(Form form, Way way, SolveSettings settings, IReadOnlyList<string> files)
    {
        new Thread(EndWithParent) { IsBackground = true }.Start();
        Console.WriteLine(JsonSerializer.Serialize(form switch
        {
            Form.Curtois => Curtois(way, settings, File.ReadAllText(files[0])),
            Form.Competition => Competition(way, settings, [.. files.Select(file => new InrcText(Path.GetFileName(file), File.ReadAllText(file)))]),
            _ => Product(settings, File.ReadAllBytes(files[0])),
        }));
        return 0;
    }

    private static Solved Curtois(Way way, SolveSettings settings, string text)
    {
        var read = CurtoisFile.Read(text);
        if (read.Value is not { } problem)
        {
            return Solved.Failed(read.Problem!, 0);
        }

        var (solution, took) = Measured(() => way == Way.Plain
            ? CurtoisPlain.Solve(problem, settings, CancellationToken.None)
            : CurtoisEngine.Solve(problem, settings, new Unheard(), CancellationToken.None));
        var solved = took with { Status = $"{solution.Status}", Objective = solution.Objective, Bound = solution.Bound };
        if (!solution.HasRoster)
        {
            return solved;
        }

        var judged = CurtoisJudge.Judge(text, Encoding.UTF8.GetString(CurtoisFile.Write(problem, solution)));
        return solved with { Judged = judged.Objective, Hard = judged.Violations.Count, Wrong = judged.Problem };
    }

    private static Solved Competition(Way way, SolveSettings settings, List<InrcText> files)
    {
        var read = InrcFile.Read(files[0], files[1], files[2..]);
        if (read.Value is not { } problem)
        {
            return Solved.Failed(read.Problem!, 0);
        }

        var (solution, took) = Measured(() => way == Way.Plain
            ? InrcPlain.Solve(problem, settings, CancellationToken.None)
            : InrcEngine.Solve(problem, settings, new Unheard(), CancellationToken.None));
        var solved = took with { Status = $"{solution.Status}", Objective = solution.Objective, Bound = solution.Bound };
        if (!solution.HasRoster)
        {
            return solved;
        }

        List<InrcPaper> papers = [.. files.Select(file => new InrcPaper(file.Name, file.Text))];
        var written = InrcFile.Write(problem, solution).ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);
        var judged = InrcJudge.Judge(new(papers[0], papers[1], papers[2..]), written.GetValueOrDefault);
        return solved with { Judged = judged.Objective, Hard = judged.Violations.Count, Wrong = judged.Problem };
    }

    private static Solved Product(SolveSettings settings, byte[] json)
    {
        var read = ProblemFile.Read(json);
        if (read.Value is not { } problem)
        {
            return Solved.Failed(read.Problem!, 0);
        }

        var (solution, took) = Measured(() => Engine.Solve(problem, settings, new Unheard(), CancellationToken.None));
        return took with { Status = $"{solution.Status}", Objective = solution.Objective, Bound = solution.Bound };
    }

    /// <summary>Nothing is ever written to the child's input, so its end means that whoever asked is gone.</summary>
    private static void EndWithParent()
    {
        Console.In.ReadToEnd();
        Environment.Exit(1);
    }

    /// <summary>Reading and judging are not counted.</summary>
    private static (T Solution, Solved Took) Measured<T>(Func<T> solve)
    {
        using var self = Process.GetCurrentProcess();
        var (before, clock) = (self.TotalProcessorTime, Stopwatch.StartNew());
        var solution = solve();
        var seconds = clock.Elapsed.TotalSeconds;
        self.Refresh();
        return (solution, new("", null, null, null, null, seconds, (self.TotalProcessorTime - before).TotalSeconds, self.PeakWorkingSet64 >> 20, null));
    }

    private sealed class Unheard : IProgress<Improvement>
    {
        public void Report(Improvement value)
        {
            // Only the end is measured.
        }
    }
}
