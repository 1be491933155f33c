using System.CommandLine;
using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.Simulation;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor plan diff</c>: what differs between two scenarios, in the file and in what comes of it.</summary>
internal static class PlanDiff
{
    private static readonly Argument<FileInfo> First = new("first") { Description = "The scenario that is compared with." };

    private static readonly Argument<FileInfo> Second = new("second") { Description = "The other one." };

    private static readonly Option<int> Runs = RotaCommands.Whole("--runs", "Futures that are drawn of each, with the same chance.", 1, () => 1_000);

    private static readonly Option<int> Seed = RotaCommands.Whole("--seed", "Where chance begins.", 0, () => RunSettings.DefaultSeed);

    private static readonly Option<int> Threads = RotaCommands.Whole("--threads", "The most threads; they change the time it takes and nothing else.", 1, () => Environment.ProcessorCount);

    public static Command Make()
    {
        var diff = new Command("diff", "Compares two scenarios: every place where the files differ, and what that does at the end of each year.") { First, Second, Runs, Seed, Threads, PlanCommands.Json };
        diff.SetAction(RunAsync);
        return diff;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var (first, second) = (call.GetRequiredValue(First), call.GetRequiredValue(Second));
        if (PlanCommands.Scenario(first) is not { } one || PlanCommands.Scenario(second) is not { } other)
        {
            return ExitCodes.BadInput;
        }

        var most = Math.Min(Plan.MostRuns(one), Plan.MostRuns(other));
        var settings = new RunSettings(Math.Min(call.GetValue(Runs), most), call.GetValue(Seed), call.GetValue(Threads));
        var places = ScenarioDiff.Places(await File.ReadAllBytesAsync(first.FullName, cancel), await File.ReadAllBytesAsync(second.FullName, cancel));
        var answer = await Task.Run(() => ScenarioDiff.Of(places, Plan.Run(one, settings, null, cancel), Plan.Run(other, settings, null, cancel)), cancel);
        PlanCommands.Tell(call, answer,
        [
            .. answer.Places.Select(place => $"{place.Path}: {place.First ?? "nothing"} → {place.Second ?? "nothing"}"),
            .. answer.Effects.Select(effect => $"{effect.Group} {effect.Month}: fte {effect.First:0.0} → {effect.Second:0.0} ({effect.Change:+0.0;-0.0;0})"),
        ]);
        return ExitCodes.Done;
    }
}
