using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Cli.Solving;
using Preceptor.Contracts;
using Preceptor.RotaSolver;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Cli.Commands.Formats;

/// <summary>Our own format: docs/formats/roster-problem.md.</summary>
internal static class PreceptorFormat
{
    public static async Task<Solved?> SolveAsync(FileInfo? file, FileInfo? from, SolveSettings settings, CancellationToken cancel)
    {
        if (RotaFiles.Read(file, RotaFiles.SolveUsage) is not { } bytes)
        {
            return null;
        }

        var (problem, wrong) = ProblemFile.Read(bytes);
        if (problem is null)
        {
            RotaCommands.Refuse(file!, wrong!);
            return null;
        }

        if (RotaFiles.Begin(from, roster => RosterReader.ReadToBegin(roster, problem)) is not { } begin)
        {
            return null;
        }

        var solution = await SolveProgress.ShowAsync(progress => Engine.Solve(problem, settings, progress, cancel, begin.Roster));
        var roster = solution.HasRoster ? new RosterOfOneFile(RosterFile.Write(solution, ProblemFile.HashOf(bytes)), IsJson: true) : null;
        return new(solution.Status, solution.Objective, solution.Bound, roster, solution.Text);
    }

    public static async Task<Checked?> CheckAsync(ParseResult call, FileInfo? file, FileInfo? roster)
    {
        if (RotaFiles.Read(file, RotaFiles.CheckUsage) is not { } problem || RotaFiles.Read(roster, RotaFiles.CheckUsage) is not { } bytes)
        {
            return null;
        }

        await using var installation = Installation.Open(call);
        await using var scope = installation.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<IRosterFiles>() is not { } files)
        {
            RotaCommands.Refuse(roster!, RotaCheck.NoRules);
            return null;
        }

        var judged = files.Judge(problem, bytes);
        if (judged.Problem is { } wrong)
        {
            RotaCommands.Refuse(roster!, wrong);
            return null;
        }

        return new(judged.Hard, judged.Objective, judged.Lines);
    }
}
