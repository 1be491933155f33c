using System.CommandLine;
using System.Text.Json;
using Preceptor.Cli.Commands.Formats;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor rota check</c>: judges a roster with code that shares nothing with the engine.</summary>
internal static class RotaCheck
{
    public const string NoRules = "this installation has no rules for rosters; use one that has the room Rota.";

    private static readonly Argument<FileInfo?> Problem = new("file") { Description = "The roster problem; for inrc2 the folder of solutions.", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Argument<FileInfo?> Roster = new("roster") { Description = "The roster.", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<string> Format = RotaCommands.Format();

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make()
    {
        var check = new Command("check", "Judges a roster: hard=N objective=N, then a line for each finding. Exit code 1 when hard is above 0.")
        {
            Problem, Roster, Format, InrcFormat.Scenario, InrcFormat.History, InrcFormat.Weeks, RotaCommands.Json,
        };
        check.SetAction(RunAsync);
        return check;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var (problem, roster) = (call.GetValue(Problem), call.GetValue(Roster));
        var answer = call.GetValue(Format) switch
        {
            RotaCommands.Curtois => CurtoisFormat.Check(problem, roster),
            RotaCommands.Inrc => InrcFormat.Check(call, problem),
            _ => await PreceptorFormat.CheckAsync(call, problem, roster),
        };
        if (answer is null)
        {
            return ExitCodes.BadInput;
        }

        Console.Out.WriteLine(call.GetValue(RotaCommands.Json) ? JsonSerializer.Serialize(answer, Shape) : answer.Lines);
        return answer.Hard > 0 ? ExitCodes.DoesNotHold : ExitCodes.Done;
    }
}
