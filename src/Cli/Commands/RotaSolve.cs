using System.CommandLine;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Preceptor.Cli.Solving;
using Preceptor.RotaSolver;
using Preceptor.RotaSolver.Curtois;
using Preceptor.RotaSolver.Problem;
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

    private static readonly Option<FileInfo?> Out = new("--out") { Description = "The roster's file, replaced whole or not at all; else standard output.", HelpName = "FILE" };

    private static readonly Option<bool> Timing = new("--timing") { Description = "State the seconds that the search took, not its limit." };

    private static readonly Option<bool> Schema = new("--schema") { Description = "Print the problem's JSON Schema and do nothing else." };

    /// <param name="Roster">The roster's bytes; none when there is no roster.</param>
    private sealed record Answer(SolveStatus Status, long? Objective, long? Bound, byte[]? Roster, string Text);

    public static Command Make()
    {
        var solve = new Command("solve", "Finds a roster. The last line: status=… objective=N bound=N gap=N% seconds=N seed=N. Exit code 1 when none was found in time, 3 when none exists.")
        {
            Problem, Format, Seconds, Threads, Seed, Out, RotaCommands.Json, Timing, Schema,
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

        if (call.GetValue(Problem) is not { } file)
        {
            Installation.Say("preceptor: no file was named; write 'preceptor rota solve FILE'.");
            return ExitCodes.BadInput;
        }

        if (WholeFile.Read(file) is not { } bytes)
        {
            return ExitCodes.BadInput;
        }

        var settings = new SolveSettings(call.GetValue(Seconds), call.GetValue(Threads), call.GetValue(Seed));
        var clock = Stopwatch.StartNew();
        var (answer, problem) = call.GetValue(Format) == RotaCommands.Curtois ? await CurtoisAsync(bytes, settings, cancel) : await PreceptorAsync(bytes, settings, cancel);
        if (answer is null)
        {
            return RotaCommands.Refuse(file, problem!);
        }

        Tell(call, answer, call.GetValue(Timing) ? clock.Elapsed.TotalSeconds : settings.Seconds);
        return cancel.IsCancellationRequested ? ExitCodes.Stopped
            : answer.Roster is not null ? ExitCodes.Done : answer.Status == SolveStatus.Infeasible ? ExitCodes.NoSolution : ExitCodes.DoesNotHold;
    }

    private static async Task<Reading<Answer>> PreceptorAsync(byte[] bytes, SolveSettings settings, CancellationToken cancel)
    {
        var (problem, wrong) = ProblemFile.Read(bytes);
        if (problem is null)
        {
            return new(null, wrong);
        }

        var solution = await SolveProgress.ShowAsync(progress => Engine.Solve(problem, settings, progress, cancel));
        var roster = solution.HasRoster ? RosterFile.Write(solution, ProblemFile.HashOf(bytes)) : null;
        return new(new(solution.Status, solution.Objective, solution.Bound, roster, solution.Text), null);
    }

    private static async Task<Reading<Answer>> CurtoisAsync(byte[] bytes, SolveSettings settings, CancellationToken cancel)
    {
        var (problem, wrong) = CurtoisFile.Read(System.Text.Encoding.UTF8.GetString(bytes));
        if (problem is null)
        {
            return new(null, wrong);
        }

        var solution = await SolveProgress.ShowAsync(progress => CurtoisEngine.Solve(problem, settings, progress, cancel));
        var text = solution.Status == SolveStatus.Infeasible ? "No roster keeps every rule of the instance." : "No roster was found in the time given; give more seconds.";
        return new(new(solution.Status, solution.Objective, solution.Bound, solution.HasRoster ? CurtoisFile.Write(problem, solution) : null, text), null);
    }

    private static void Tell(ParseResult call, Answer answer, double seconds)
    {
        var (file, json) = (call.GetValue(Out), call.GetValue(RotaCommands.Json));
        if (answer.Roster is null)
        {
            Installation.Say(answer.Text);
        }
        else if (file is not null)
        {
            WholeFile.Write(file, answer.Roster);
        }
        else if (!json)
        {
            Console.Out.Write(System.Text.Encoding.UTF8.GetString(answer.Roster));
        }

        var figures = new Figures(answer.Status, answer.Objective, answer.Bound, seconds, call.GetValue(Seed));
        Console.Out.WriteLine(json ? figures.Json(file is null && answer.Roster is { } roster ? NodeOf(call, roster) : null) : figures.Line);
    }

    private static JsonNode? NodeOf(ParseResult call, byte[] roster) =>
        call.GetValue(Format) == RotaCommands.Curtois ? JsonValue.Create(System.Text.Encoding.UTF8.GetString(roster)) : JsonNode.Parse(roster);
}
