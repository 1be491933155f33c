using Google.OrTools.Sat;
using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>Solves an instance of the competition as one CP-SAT model: what the engine is measured against, so that it is seen where it is no better.</summary>
public static class InrcPlain
{
    /// <summary>Simplifying a model of more duties in full takes longer than it saves.</summary>
    private const int Large = 15_000;

    public static InrcSolution Solve(InrcProblem problem, SolveSettings settings, CancellationToken stop)
    {
        var model = new InrcModel(problem);
        var outcome = new Search(model.Cp, [.. model.Duties.Select(duty => (IntVar)duty.Var)], model.Duties.Count > Large).Run(settings, (_, _, _) => { }, stop);
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
