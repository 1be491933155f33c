using System.CommandLine;
using System.Diagnostics;
using Preceptor.Cli.Planning;
using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.Simulation;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor plan run</c>.</summary>
internal static class PlanRun
{
    private static readonly Argument<FileInfo?> File = new("scenario") { Description = "The scenario.", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<int> Runs = RotaCommands.Whole("--runs", "Futures that are drawn.", 1, () => RunSettings.DefaultRuns);

    private static readonly Option<int> Seed = RotaCommands.Whole("--seed", "Where chance begins.", 0, () => RunSettings.DefaultSeed);

    private static readonly Option<int> Threads = RotaCommands.Whole("--threads", "The most threads; they change the time it takes and nothing else.", 1, () => Environment.ProcessorCount);

    private static readonly Option<FileInfo?> Out = new("--out") { Description = "The whole answer as JSON, replaced whole or not at all.", HelpName = "FILE" };

    private static readonly Option<bool> Timing = new("--timing") { Description = "State the seconds that it took, on standard error." };

    private static readonly Option<bool> Schema = new("--schema") { Description = "Print the scenario's JSON Schema and do nothing else." };

    public static Command Make()
    {
        var run = new Command("run", "Draws many futures of a workforce scenario: heads and full-time equivalents against demand, chance of a gap, supervision, cost, and what decides it.")
        {
            File, Runs, Seed, Threads, Out, PlanCommands.Json, Timing, Schema,
        };
        run.Validators.Add(call =>
        {
            if (!call.GetValue(Schema) && call.GetResult(File) is null or { Tokens.Count: 0 })
            {
                call.AddError("'plan run' needs a scenario, such as: preceptor plan run data/seeds/national/plan-national.json.");
            }
        });
        run.SetAction(RunAsync);
        return run;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        if (call.GetValue(Schema))
        {
            return await PlanCommands.SchemaAsync("workforce-scenario.schema.json", cancel);
        }

        var file = call.GetValue(File)!;
        if (PlanCommands.Scenario(file) is not { } scenario)
        {
            return ExitCodes.BadInput;
        }

        var settings = new RunSettings(call.GetValue(Runs), call.GetValue(Seed), call.GetValue(Threads));
        if (settings.Runs > Plan.MostRuns(scenario))
        {
            return PlanCommands.Refuse(file, $"{settings.Runs} runs of this scenario do not fit into memory; ask for at most {Plan.MostRuns(scenario)} with --runs.");
        }

        var clock = Stopwatch.StartNew();
        var answer = await RunProgress.ShowAsync(settings.Runs, progress => Plan.Run(scenario, settings, progress, cancel));
        if (call.GetValue(Timing))
        {
            Installation.Say($"seconds={clock.Elapsed.TotalSeconds:0.000} threads={settings.Threads}");
        }

        if (call.GetValue(Out) is { } target)
        {
            WholeFile.Write(target, PlanCommands.ToBytes(answer));
        }

        PlanCommands.Tell(call, answer, PlanLines.Of(answer));
        return ExitCodes.Done;
    }
}
