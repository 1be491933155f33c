using System.CommandLine;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.RosterJudges;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor rota check</c>: judges a roster with code that shares nothing with the engine.</summary>
internal static class RotaCheck
{
    public const string NoRules = "this installation has no rules for rosters; use one that has the room Rota.";

    private static readonly Argument<FileInfo> Problem = new("file") { Description = "The roster problem." };

    private static readonly Argument<FileInfo> Roster = new("roster") { Description = "The roster." };

    private static readonly Option<string> Format = RotaCommands.Format();

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Answer(int Hard, long Objective, IReadOnlyList<string> Violations);

    public static Command Make()
    {
        var check = new Command("check", "Judges a roster: hard=N objective=N, then a line for each finding. Exit code 1 when hard is above 0.") { Problem, Roster, Format, RotaCommands.Json };
        check.SetAction(RunAsync);
        return check;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var (problem, roster) = (WholeFile.Read(call.GetRequiredValue(Problem)), WholeFile.Read(call.GetRequiredValue(Roster)));
        if (problem is null || roster is null)
        {
            return ExitCodes.BadInput;
        }

        var (answer, wrong) = call.GetValue(Format) == RotaCommands.Curtois ? Curtois(problem, roster) : await PreceptorAsync(call, problem, roster);
        if (answer is null)
        {
            return RotaCommands.Refuse(call.GetRequiredValue(Roster), wrong!);
        }

        Console.Out.WriteLine(call.GetValue(RotaCommands.Json)
            ? JsonSerializer.Serialize(answer, Shape)
            : string.Join('\n', answer.Violations.Prepend($"hard={answer.Hard} objective={answer.Objective}")));
        return answer.Hard > 0 ? ExitCodes.DoesNotHold : ExitCodes.Done;
    }

    private static (Answer? Answer, string? Problem) Curtois(byte[] problem, byte[] roster)
    {
        var judged = CurtoisJudge.Judge(Encoding.UTF8.GetString(problem), Encoding.UTF8.GetString(roster));
        return judged.Problem is { } wrong ? (null, wrong) : (new(judged.Violations.Count, judged.Objective, judged.Violations), null);
    }

    private static async Task<(Answer? Answer, string? Problem)> PreceptorAsync(ParseResult call, byte[] problem, byte[] roster)
    {
        await using var installation = Installation.Open(call);
        await using var scope = installation.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<IRosterFiles>() is not { } files)
        {
            return (null, NoRules);
        }

        var judged = files.Judge(problem, roster);
        return judged.Problem is { } wrong ? (null, wrong) : (new(judged.Hard, judged.Objective, judged.Lines), null);
    }
}
