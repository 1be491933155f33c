using System.CommandLine;
using Preceptor.WorkforceModel.SkillMix;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor plan redeploy</c>: who moves where before anybody is made redundant.</summary>
internal static class PlanRedeploy
{
    private static readonly Argument<FileInfo> File = new("file") { Description = "The redeployment (docs/formats/workforce-mix.md)." };

    public static Command Make()
    {
        var redeploy = new Command("redeploy", "Finds a post for as many as possible of those whose posts end, within dated limits and supervising sessions, then at the least cost. Exit code 1 when somebody is left without a post, with why for each.") { File, PlanCommands.Json };
        redeploy.SetAction(Run);
        return redeploy;
    }

    private static int Run(ParseResult call)
    {
        if (PlanCommands.Read(call.GetRequiredValue(File), MixFiles.ReadRedeployment) is not { } problem)
        {
            return ExitCodes.BadInput;
        }

        var answer = RedeploymentOptimiser.Solve(problem);
        PlanCommands.Tell(call, answer,
        [
            $"kept={answer.Kept} redundant={answer.Redundant} pounds={answer.Pounds}",
            .. answer.Moves.Select(move => $"{move.Person} → {move.Post}{(move.Retrains.Count == 0 ? "" : $", learning {string.Join(" and ", move.Retrains)} in {move.Months} months")}, £{move.Pounds:#,##0}"),
            .. answer.WithoutPost.SelectMany(person => person.Because.Select(why => $"{person.Person} has no post: {why}")),
        ]);
        return answer.Redundant == 0 ? ExitCodes.Done : ExitCodes.DoesNotHold;
    }
}
