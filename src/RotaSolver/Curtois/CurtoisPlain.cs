using Google.OrTools.Sat;
using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Curtois;

/// <summary>Solves a published instance as one CP-SAT model: what the engine is measured against, so that it is seen where it is no better.</summary>
public static class CurtoisPlain
{
    public static CurtoisSolution Solve(CurtoisProblem problem, SolveSettings settings, CancellationToken stop)
    {
        var model = new CurtoisModel(problem);
        var outcome = new Search(model.Cp, [.. model.Duties.Select(duty => (IntVar)duty.Var)], isLarge: false).Run(settings, (_, _, _) => { }, stop);
        if (outcome.Best is not { } last)
        {
            return new(outcome.IsInfeasible ? SolveStatus.Infeasible : SolveStatus.Unknown, null, outcome.Bound, []);
        }

        var bound = outcome.Bound is { } known ? Math.Min(known, last.Objective) : (long?)null;
        return new(bound >= last.Objective ? SolveStatus.Optimal : SolveStatus.Feasible, last.Objective, bound, [.. model.Duties.Where((_, i) => last.Values[i] == 1).Select(duty => duty.Duty)]);
    }
}
