using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Portfolio;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Curtois;

/// <summary>Solves published instances: it shows how good the engine is where others can be compared.</summary>
public static class CurtoisEngine
{
    /// <param name="progress">Told of the best value and the bound; <see cref="Improvement.Roster"/> stays empty.</param>
    public static CurtoisSolution Solve(CurtoisProblem problem, SolveSettings settings, IProgress<Improvement> progress, CancellationToken stop)
    {
        var budget = new Budget(settings.Seconds, settings.Threads == 1, stop);
        var outcome = new CoreSearch(CurtoisCore.Of(problem), settings.Threads, settings.Seed, budget).Run(null, (rows, cost, bound) =>
            progress.Report(new(budget.Seconds, cost, bound, rows is null ? "searching" : "better", null)));
        if (outcome.Rows is not { } rows)
        {
            return new(outcome.IsInfeasible ? SolveStatus.Infeasible : SolveStatus.Unknown, null, null, []);
        }

        var bound = outcome.Bound is { } known ? Math.Min(known, outcome.Cost) : (long?)null;
        return new(bound >= outcome.Cost ? SolveStatus.Optimal : SolveStatus.Feasible, outcome.Cost, bound, [.. rows.SelectMany((row, person) => Duties(problem, person, row))]);
    }

    private static IEnumerable<CurtoisDuty> Duties(CurtoisProblem problem, int person, Row row) =>
        row.Cells.Where(cell => cell != Row.Off).Select(cell => new CurtoisDuty(person, cell / problem.Shifts.Count, cell % problem.Shifts.Count));
}
