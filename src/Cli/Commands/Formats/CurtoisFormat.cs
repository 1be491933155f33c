using System.Text;
using Preceptor.Cli.Solving;
using Preceptor.RosterJudges;
using Preceptor.RotaSolver.Curtois;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Cli.Commands.Formats;

/// <summary>The instances that Curtois and Qu published: text, and CSV for rosters.</summary>
internal static class CurtoisFormat
{
    public static async Task<Solved?> SolveAsync(FileInfo? file, FileInfo? from, SolveSettings settings, CancellationToken cancel)
    {
        if (RotaFiles.Read(file, RotaFiles.SolveUsage) is not { } bytes)
        {
            return null;
        }

        var (problem, wrong) = CurtoisFile.Read(Encoding.UTF8.GetString(bytes));
        if (problem is null)
        {
            RotaCommands.Refuse(file!, wrong!);
            return null;
        }

        if (RotaFiles.Begin(from, bytes => CurtoisRoster.Read(problem, Encoding.UTF8.GetString(bytes))) is not { } begin)
        {
            return null;
        }

        var solution = await SolveProgress.ShowAsync(progress => CurtoisEngine.Solve(problem, settings, progress, cancel, begin.Roster));
        var roster = solution.HasRoster ? new RosterOfOneFile(CurtoisFile.Write(problem, solution), IsJson: false) : null;
        return new(solution.Status, solution.Objective, solution.Bound, roster, Solved.WhyNone(solution.Status));
    }

    public static Checked? Check(FileInfo? file, FileInfo? roster)
    {
        if (RotaFiles.Read(file, RotaFiles.CheckUsage) is not { } instance || RotaFiles.Read(roster, RotaFiles.CheckUsage) is not { } csv)
        {
            return null;
        }

        var judged = CurtoisJudge.Judge(Encoding.UTF8.GetString(instance), Encoding.UTF8.GetString(csv));
        if (judged.Problem is { } wrong)
        {
            RotaCommands.Refuse(roster!, wrong);
            return null;
        }

        return new(judged.Violations.Count, judged.Objective, judged.Violations);
    }
}
