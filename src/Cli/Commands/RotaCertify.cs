using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor rota certify</c>: the certificate of a roster's supervision, signed with the installation's key.</summary>
internal static class RotaCertify
{
    private static readonly Argument<FileInfo> Problem = new("file") { Description = "The roster problem." };

    private static readonly Argument<FileInfo> Roster = new("roster") { Description = "The roster." };

    private static readonly Option<FileInfo> Out = new("--out") { Description = "The certificate's file, replaced whole or not at all.", HelpName = "CERT", Required = true };

    public static Command Make()
    {
        var certify = new Command("certify", "Signs a certificate that every minute of a roster is supervised; exit code 1, and no file, when a finding blocks it.") { Problem, Roster, Out };
        certify.SetAction(RunAsync);
        return certify;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var (problem, roster) = (WholeFile.Read(call.GetRequiredValue(Problem)), WholeFile.Read(call.GetRequiredValue(Roster)));
        if (problem is null || roster is null)
        {
            return ExitCodes.BadInput;
        }

        await using var installation = Installation.Open(call);
        await using var scope = installation.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<IRosterFiles>() is not { } files)
        {
            return RotaCommands.Refuse(call.GetRequiredValue(Problem), RotaCheck.NoRules);
        }

        var answer = files.Certify(problem, roster);
        if (answer.Problem is { } wrong)
        {
            return RotaCommands.Refuse(call.GetRequiredValue(Roster), wrong);
        }

        Console.Out.WriteLine(string.Join('\n', answer.Lines.Prepend($"hard={answer.Hard} objective={answer.Objective}")));
        if (answer.Certificate is null)
        {
            return ExitCodes.DoesNotHold;
        }

        WholeFile.Write(call.GetRequiredValue(Out), answer.Certificate);
        return ExitCodes.Done;
    }
}
