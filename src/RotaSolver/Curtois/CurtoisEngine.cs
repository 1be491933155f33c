using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Portfolio;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Curtois;

/// <summary>Solves published instances: it shows how good the engine is where others can be compared.</summary>
public static class CurtoisEngine
{
    /// <summary>Up to so many literals CP-SAT proves the best roster in a moment, where column generation has no such end.</summary>
    private const int Small = 400;

    private const int SmallSeconds = 5;

    /// <param name="progress">Told of the best value and the bound; <see cref="Improvement.Roster"/> stays empty.</param>
    /// <param name="begin">A roster to begin with, as <see cref="CurtoisRoster"/> read it; the outcome is never worse.</param>
    public static CurtoisSolution Solve(CurtoisProblem problem, SolveSettings settings, IProgress<Improvement> progress, CancellationToken stop, IReadOnlyList<CurtoisDuty>? begin = null)
    {
        if (LiteralsOf(problem) <= Small)
        {
            var plain = CurtoisPlain.Solve(problem, settings with { Seconds = Math.Min(settings.Seconds, SmallSeconds) }, stop);
            if (plain.Status is SolveStatus.Optimal or SolveStatus.Infeasible)
            {
                return plain;
            }
        }

        return Search(problem, settings, (progress, stop), begin);
    }

    private static CurtoisSolution Search(CurtoisProblem problem, SolveSettings settings, (IProgress<Improvement> Progress, CancellationToken Stop) told, IReadOnlyList<CurtoisDuty>? begin)
    {
        var (core, budget) = (CurtoisCore.Of(problem), new Budget(settings.Seconds, settings.Threads == 1, told.Stop));
        List<Row>? first = begin is null ? null : [.. CurtoisRoster.Rows(problem, core, begin).OfType<Row>()];
        var outcome = new CoreSearch(core, settings.Threads, settings.Seed, budget).Run(first?.Count == core.People.Length ? first : null, (rows, cost, bound) =>
            told.Progress.Report(new(budget.Seconds, cost, bound is { } proven ? Math.Max(0, proven) : null, rows is null ? "searching" : "better", null)));
        if (outcome.Rows is not { } rows)
        {
            return new(outcome.IsInfeasible ? SolveStatus.Infeasible : SolveStatus.Unknown, null, null, []);
        }

        var bound = outcome.Bound is { } known ? Math.Clamp(known, 0, outcome.Cost) : (long?)null;
        return new(bound >= outcome.Cost ? SolveStatus.Optimal : SolveStatus.Feasible, outcome.Cost, bound, [.. rows.SelectMany((row, person) => Duties(problem, person, row))]);
    }

    private static int LiteralsOf(CurtoisProblem problem) => problem.Days * problem.People.Sum(person => person.MostOf.Count(most => most > 0));

    private static IEnumerable<CurtoisDuty> Duties(CurtoisProblem problem, int person, Row row) =>
        row.Cells.Where(cell => cell != Row.Off).Select(cell => new CurtoisDuty(person, cell / problem.Shifts.Count, cell % problem.Shifts.Count));
}
