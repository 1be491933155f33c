using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor credentials decide</c>: whether a person is cleared to practise on a day, from a file and with no database.</summary>
internal static class CredentialsCommands
{
    private static readonly Argument<FileInfo?> ClearanceFile = new("file")
    {
        Description = "The clearance file (docs/formats/clearance.md).", Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<DateOnly?> On = new("--on")
    {
        Description = "The day to decide for, such as 2026-12-13.",
        HelpName = "DATE",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date))
            {
                return date;
            }

            result.AddError($"'{text}' is not a date for --on; write it as 2026-12-13.");
            return null;
        },
    };

    private static readonly Option<string> Profile = MakeProfile();

    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object instead of lines." };

    private static readonly Option<bool> Schema = new("--schema") { Description = "Prints the JSON Schema of the file and decides nothing." };

    public static Command Make()
    {
        var decide = new Command("decide", "Decides whether a person is cleared to practise; exit code 1 when not.") { ClearanceFile, On, Profile, Json, Schema };
        decide.Validators.Add(call =>
        {
            if (!call.GetValue(Schema) && (call.GetResult(ClearanceFile) is null or { Tokens.Count: 0 } || call.GetResult(On) is null))
            {
                call.AddError("'credentials decide' needs a clearance file and --on DATE, such as: preceptor credentials decide person.json --on 2026-12-13.");
            }
        });
        decide.SetAction(DecideAsync);
        return new Command("credentials", "Who is cleared to practise.") { decide };
    }

    private static Option<string> MakeProfile()
    {
        var profile = new Option<string>("--profile") { Description = "strict: guidance blocks as law does; law: guidance warns.", DefaultValueFactory = _ => "strict" };
        profile.AcceptOnlyFromAmong("strict", "law");
        return profile;
    }

    private static async Task<int> DecideAsync(ParseResult call, CancellationToken cancel)
    {
        await using var installation = Installation.Open(call);
        var clearance = installation.GetRequiredService<IClearanceFile>();
        if (call.GetValue(Schema))
        {
            Console.Out.WriteLine(clearance.Schema.TrimEnd());
            return ExitCodes.Done;
        }

        var file = call.GetRequiredValue(ClearanceFile)!;
        if (!file.Exists)
        {
            Installation.Say($"preceptor: There is no file {file.Name}; check its path.");
            return ExitCodes.BadInput;
        }

        var answer = clearance.Decide(await File.ReadAllTextAsync(file.FullName, cancel), call.GetRequiredValue(On)!.Value, call.GetRequiredValue(Profile));
        if (answer.Problem is { } problem)
        {
            Installation.Say($"preceptor: {file.Name}: {problem}");
            return ExitCodes.BadInput;
        }

        Console.Out.WriteLine(call.GetValue(Json) ? answer.Json : string.Join('\n', answer.Lines));
        return answer.Decision == ClearanceDecision.NotCleared ? ExitCodes.DoesNotHold : ExitCodes.Done;
    }
}
