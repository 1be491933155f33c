using System.Diagnostics;
using Preceptor.RotaSolver.Child;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver;

/// <summary>
/// The engine as a program of its own, so that stopping it or its crash never touches the site:
/// <c>PROBLEM OUT --seconds N --threads N --seed N [--from ROSTER]</c>. A line of JSON a second on standard output says how far it is; a line "stop" on
/// standard input, or its end, stops it. With <c>--mend</c> it writes repairs of the roster instead, with <c>--away PERSON --away-from T --away-until T</c> those without somebody.
/// Exit codes: 0 done, 2 bad input, 3 no roster exists.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var (call, problem) = Arguments.Read(args);
        if (call is null)
        {
            return Refuse(problem!);
        }

        try
        {
            var bytes = File.ReadAllBytes(call.Problem);
            var (read, wrong) = ProblemFile.Read(bytes);
            if (read is null)
            {
                return Refuse(wrong!);
            }

            if (call.Mends)
            {
                return RepairCall.Answer(call, read, ProblemFile.HashOf(bytes)) is { } refused ? Refuse(refused) : 0;
            }

            var begin = call.From is null ? new(null, null) : RosterReader.ReadToBegin(File.ReadAllBytes(call.From), read);
            return begin.Problem is { } broken ? Refuse(broken) : Solve(call, read, ProblemFile.HashOf(bytes), begin.Value);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(fault.Message);
        }
    }

    private static int Solve(Arguments call, RosterProblem problem, string hash, IReadOnlyList<Assignment>? begin)
    {
        LowerPriority();
        using var stop = new CancellationTokenSource();
        StopLine.Hear(stop, Console.In);
        var roster = new KeptRoster(call.Out, hash);
        var solution = Engine.Solve(problem, call.Settings, new Telling(Console.Out.WriteLine, roster), stop.Token, begin);
        roster.Keep(solution);
        Console.Out.WriteLine(Telling.Done(solution));
        return solution.Status == SolveStatus.Infeasible ? 3 : 0;
    }

    private static void LowerPriority()
    {
        using var self = Process.GetCurrentProcess();
        self.PriorityClass = ProcessPriorityClass.BelowNormal;
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence.ReplaceLineEndings(" "));
        return 2;
    }
}
