using System.CommandLine;
using System.Diagnostics;
using Preceptor.Cli.Commands.Formats;
using Preceptor.Cli.Solving;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor rota solve</c>.</summary>
internal static class RotaSolve
{
    private static readonly Argument<FileInfo?> Problem = new("file") { Description = "The roster problem.", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<string> Format = RotaCommands.Format();

    private static readonly Option<int> Seconds = RotaCommands.Whole("--seconds", "The most seconds that the search takes; the last line states this limit.", 1, () => 60);

    private static readonly Option<int> Threads = RotaCommands.Whole("--threads", "The most threads; with 1, the same seed gives the same bytes.", 1, () => Environment.ProcessorCount);

    private static readonly Option<int> Seed = RotaCommands.Whole("--seed", "Where chance begins.", 0, () => 1);

    private static readonly Option<FileInfo?> Out = new("--out") { Description = "The roster's file, replaced whole or not at all; for inrc2 a folder; else standard output.", HelpName = "FILE" };

    private static readonly Option<FileInfo?> From = new("--from") { Description = "A roster to go on from; what comes out is never worse. For inrc2 a folder.", HelpName = "ROSTER" };

    private static readonly Option<bool> Timing = new("--timing") { Description = "State the seconds that the search took, not its limit." };

    private static readonly Option<bool> Schema = new("--schema") { Description = "Print the problem's JSON Schema and do nothing else." };

    public static Command Make()
    {
        var solve = new Command("solve", "Finds a roster. The last line: status=… objective=N bound=N gap=N% seconds=N seed=N. Exit code 1 when none was found in time, 3 when none exists.")
        {
            Problem, Format, InrcFormat.Scenario, InrcFormat.History, InrcFormat.Weeks, Seconds, Threads, Seed, From, Out, RotaCommands.Json, Timing, Schema,
        };
        solve.SetAction(RunAsync);
        return solve;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        if (call.GetValue(Schema))
        {
            await using var schema = typeof(RotaSolve).Assembly.GetManifestResourceStream("roster-problem.schema.json")!;
            using var text = new StreamReader(schema);
            await Console.Out.WriteAsync(await text.ReadToEndAsync(cancel));
            return ExitCodes.Done;
        }

        var (file, settings) = (call.GetValue(Problem), new SolveSettings(call.GetValue(Seconds), call.GetValue(Threads), call.GetValue(Seed)));
        var clock = Stopwatch.StartNew();
        var answer = await (call.GetValue(Format) switch
        {
            RotaCommands.Curtois => CurtoisFormat.SolveAsync(file, call.GetValue(From), settings, cancel),
            RotaCommands.Inrc => InrcFormat.SolveAsync(call, (file, call.GetValue(From)), settings, cancel),
            _ => PreceptorFormat.SolveAsync(file, call.GetValue(From), settings, cancel),
        });
        if (answer is null)
        {
            return ExitCodes.BadInput;
        }

        Tell(call, answer, call.GetValue(Timing) ? clock.Elapsed.TotalSeconds : settings.Seconds);
        return cancel.IsCancellationRequested ? ExitCodes.Stopped
            : answer.Roster is not null ? ExitCodes.Done : answer.Status == SolveStatus.Infeasible ? ExitCodes.NoSolution : ExitCodes.DoesNotHold;
    }

    private static void Tell(ParseResult call, Solved answer, double seconds)
    {
        var (file, json) = (call.GetValue(Out), call.GetValue(RotaCommands.Json));
        if (answer.Roster is null)
        {
            Installation.Say(answer.Text);
        }
        else if (file is not null)
        {
            answer.Roster.Write(file);
        }
        else if (!json)
        {
            Console.Out.Write(answer.Roster.Text);
        }

        var figures = new Figures(answer.Status, answer.Objective, answer.Bound, seconds, call.GetValue(Seed));
        Console.Out.WriteLine(json ? figures.Json(file is null ? answer.Roster?.Node : null) : figures.Line);
    }
}
