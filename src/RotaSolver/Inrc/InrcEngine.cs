using Google.OrTools.Sat;
using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>Solves instances of the competition with all weeks known.</summary>
public static class InrcEngine
{
    private const int Large = 15_000;

    /// <param name="progress">Told of the best value and the bound; <see cref="Improvement.Roster"/> stays empty.</param>
    public static InrcSolution Solve(InrcProblem problem, SolveSettings settings, IProgress<Improvement> progress, CancellationToken stop)
    {
        var model = new InrcModel(problem);
        var search = new Search(model.Cp, [.. model.Duties.Select(duty => (IntVar)duty.Var)], model.Duties.Count > Large);
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

        // A search that is stopped may have paid for more than its roster costs.
        List<InrcDuty> duties = [.. model.Duties.Where((_, i) => last.Values[i] == 1).Select(duty => duty.Duty)];
        var objective = InrcPrice.Of(problem, duties);
        var proven = outcome.Bound is { } known ? Math.Min(Math.Max(0, known), objective) : (long?)null;
        return new(proven >= objective ? SolveStatus.Optimal : SolveStatus.Feasible, objective, proven, duties);
    }
}
