using Google.OrTools.Sat;
using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Curtois;

/// <summary>Solves published instances: it shows how good the engine is where others can be compared.</summary>
public static class CurtoisEngine
{
    /// <param name="progress">Told of the best value and the bound; <see cref="Improvement.Roster"/> stays empty.</param>
    public static CurtoisSolution Solve(CurtoisProblem problem, SolveSettings settings, IProgress<Improvement> progress, CancellationToken stop)
    {
        var model = new CurtoisModel(problem);
        var search = new Search(model.Cp, [.. model.Duties.Select(duty => (IntVar)duty.Var)], isLarge: false);
        long? best = null;
        var outcome = search.Run(settings, (found, bound, seconds) =>
        {
            best = found?.Objective ?? best;
            progress.Report(new(seconds, best, bound, found is null ? "searching" : "better", null));
        }, stop);
        if (outcome.Best is not { } last)
        {
            return new(outcome.IsInfeasible ? SolveStatus.Infeasible : SolveStatus.Unknown, null, outcome.Bound, []);
        }

        var bound = outcome.Bound is { } known ? Math.Min(known, last.Objective) : (long?)null;
        return new(bound >= last.Objective ? SolveStatus.Optimal : SolveStatus.Feasible, last.Objective, bound, [.. model.Duties.Where((_, i) => last.Values[i] == 1).Select(duty => duty.Duty)]);
    }
}
