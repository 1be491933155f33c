using System.CommandLine;
using Preceptor.WorkforceModel.SkillMix;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor plan mix</c>: the cheapest safe skill mix by year.</summary>
internal static class PlanMix
{
    private static readonly Argument<FileInfo> File = new("file") { Description = "The skill-mix problem (docs/formats/workforce-mix.md)." };

    public static Command Make()
    {
        var mix = new Command("mix", "Finds the cheapest mix of associates and doctors by year that does the work, is supervised and keeps doctors enough, and what one more supervising session would save. Exit code 3 when no mix is safe.") { File, PlanCommands.Json };
        mix.SetAction(Run);
        return mix;
    }

    private static int Run(ParseResult call)
    {
        if (PlanCommands.Read(call.GetRequiredValue(File), MixFiles.ReadMix) is not { } problem)
        {
            return ExitCodes.BadInput;
        }

        var answer = MixOptimiser.Solve(problem);
        PlanCommands.Tell(call, answer,
        [
            answer.Pounds is { } pounds ? $"status=optimal pounds={pounds}" : "status=infeasible",
            .. answer.Years.Select(year => $"{year.Year}: {string.Join(", ", year.Heads.Select(each => $"{each.Key} {each.Value}"))}; sessions left {year.SessionsLeft:0.###}"),
            .. answer.OneMoreSession.Select(price => price.Text),
            .. answer.Missing,
        ]);
        return answer.Feasible ? ExitCodes.Done : ExitCodes.NoSolution;
    }
}
