using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Portfolio;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>Solves instances of the competition with all weeks known.</summary>
public static class InrcEngine
{
    /// <param name="progress">Told of the best value and the bound; <see cref="Improvement.Roster"/> stays empty.</param>
    public static InrcSolution Solve(InrcProblem problem, SolveSettings settings, IProgress<Improvement> progress, CancellationToken stop)
    {
        var budget = new Budget(settings.Seconds, settings.Threads == 1, stop);
        var outcome = new CoreSearch(InrcCore.Of(problem), settings.Threads, settings.Seed, budget).Run(null, (rows, cost, bound) =>
            progress.Report(new(budget.Seconds, cost, bound, rows is null ? "searching" : "better", null)));
        List<InrcDuty> duties = [.. (outcome.Rows ?? []).SelectMany((row, nurse) => row.Cells.Where(cell => cell != Row.Off).Select(cell => InrcCore.DutyOf(problem, nurse, cell)))];
        if (outcome.Rows is null || !HoldsLeast(problem, duties))
        {
            return new(SolveStatus.Unknown, null, outcome.Bound, []);
        }

        var objective = InrcPrice.Of(problem, duties);
        var proven = outcome.Bound is { } known ? Math.Min(Math.Max(0, known), objective) : (long?)null;
        return new(proven >= objective ? SolveStatus.Optimal : SolveStatus.Feasible, objective, proven, duties);
    }

    private static bool HoldsLeast(InrcProblem problem, List<InrcDuty> duties)
    {
        var there = duties.CountBy(duty => (duty.Day, duty.Shift, duty.Skill)).ToDictionary();
        return problem.Cover.All(cover => there.GetValueOrDefault((cover.Day, cover.Shift, cover.Skill)) >= cover.Least);
    }
}
