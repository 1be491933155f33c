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

        // A search that is stopped may have paid for more than its roster costs.
        List<CurtoisDuty> duties = [.. model.Duties.Where((_, i) => last.Values[i] == 1).Select(duty => duty.Duty)];
        var objective = PriceOf(problem, duties);
        var bound = outcome.Bound is { } known ? Math.Min(known, objective) : (long?)null;
        return new(bound >= objective ? SolveStatus.Optimal : SolveStatus.Feasible, objective, bound, duties);
    }

    private static long PriceOf(CurtoisProblem problem, List<CurtoisDuty> duties)
    {
        var (held, there) = (duties.ToHashSet(), duties.CountBy(duty => (duty.Day, duty.Shift)).ToDictionary());
        var requests = problem.Requests.Where(request => held.Contains(new(request.Person, request.Day, request.Shift)) != request.On).Sum(request => (long)request.Weight);
        return requests + problem.Cover.Sum(cover =>
        {
            var under = cover.Wanted - there.GetValueOrDefault((cover.Day, cover.Shift));
            return under > 0 ? (long)under * cover.Under : (long)-under * cover.Over;
        });
    }
}
