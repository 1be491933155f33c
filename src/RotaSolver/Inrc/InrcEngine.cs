using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Portfolio;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>Solves instances of the competition with all weeks known.</summary>
public static class InrcEngine
{
    /// <summary>Up to so many literals CP-SAT proves the best roster, or that there is none, in a moment.</summary>
    private const int Small = 1_000;

    private const int SmallSeconds = 5;

    /// <param name="progress">Told of the best value and the bound; <see cref="Improvement.Roster"/> stays empty.</param>
    /// <param name="begin">A roster to begin with, as <see cref="InrcRoster"/> read it; the outcome is never worse.</param>
    public static InrcSolution Solve(InrcProblem problem, SolveSettings settings, IProgress<Improvement> progress, CancellationToken stop, IReadOnlyList<InrcDuty>? begin = null)
    {
        if (LiteralsOf(problem) <= Small)
        {
            var plain = InrcPlain.Solve(problem, settings with { Seconds = Math.Min(settings.Seconds, SmallSeconds) }, stop);
            if (plain.Status is SolveStatus.Optimal or SolveStatus.Infeasible)
            {
                return plain;
            }
        }

        return Search(problem, settings, (progress, stop), begin);
    }

    private static InrcSolution Search(InrcProblem problem, SolveSettings settings, (IProgress<Improvement> Progress, CancellationToken Stop) told, IReadOnlyList<InrcDuty>? begin)
    {
        var (core, budget) = (InrcCore.Of(problem), new Budget(settings.Seconds, settings.Threads == 1, told.Stop));
        List<Row>? first = begin is null ? null : [.. InrcRoster.Rows(problem, core, begin).OfType<Row>()];
        var outcome = new CoreSearch(core, settings.Threads, settings.Seed, budget).Run(first?.Count == core.People.Length ? first : null, (rows, cost, bound) =>
            told.Progress.Report(new(budget.Seconds, cost, bound, rows is null ? "searching" : "better", null)));
        List<InrcDuty> duties = [.. (outcome.Rows ?? []).SelectMany((row, nurse) => row.Cells.Where(cell => cell != Row.Off).Select(cell => InrcCore.DutyOf(problem, nurse, cell)))];
        if (outcome.Rows is null || !HoldsLeast(problem, duties))
        {
            return new(SolveStatus.Unknown, null, outcome.Bound, []);
        }

        var objective = InrcPrice.Of(problem, duties);
        var proven = outcome.Bound is { } known ? Math.Min(Math.Max(0, known), objective) : (long?)null;
        return new(proven >= objective ? SolveStatus.Optimal : SolveStatus.Feasible, objective, proven, duties);
    }

    private static int LiteralsOf(InrcProblem problem) => problem.Days * problem.Shifts.Count * problem.Nurses.Sum(nurse => nurse.Skills.Count);

    internal static bool HoldsLeast(InrcProblem problem, IReadOnlyList<InrcDuty> duties)
    {
        var there = duties.CountBy(duty => (duty.Day, duty.Shift, duty.Skill)).ToDictionary();
        return problem.Cover.All(cover => there.GetValueOrDefault((cover.Day, cover.Shift, cover.Skill)) >= cover.Least);
    }
}
