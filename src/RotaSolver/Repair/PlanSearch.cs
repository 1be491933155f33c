using Preceptor.RotaSolver.Why;

namespace Preceptor.RotaSolver.Repair;

/// <summary>Plans for several open lines, one line after the other; only the best few plans so far are carried on.</summary>
/// <param name="first">Whether any plan will do.</param>
internal sealed class PlanSearch(LiveRoster live, SearchLimit limit, bool first = false)
{
    private const int Carried = 6;
    private const int Ways = 8;
    private const int MostOffered = 16;

    public IReadOnlyList<Plan> Find(IReadOnlyList<int> open)
    {
        List<Plan> plans = [new([], [], live.Draft.Price)];
        foreach (var (i, line) in open.OrderBy(line => live.Draft.Staffed(line) < live.Board.Line(line).Minimum ? 0 : 1).ThenBy(line => live.Board.Line(line).From).Index())
        {
            // Each line has its share of the time, so that the last of them is not left without any.
            var share = limit.Share(1.0 / (open.Count - i));
            var next = plans.SelectMany(plan => On(plan, line, share)).DistinctBy(plan => (plan.Key, string.Join(',', plan.Open))).OrderBy(Rank);
            plans = [.. next.Take(i == open.Count - 1 ? MostOffered : Carried)];
        }

        return plans;
    }

    /// <summary>Few people first as long as that leaves nothing open that could be filled, then the price.</summary>
    public (int Open, bool Many, long Price, int People) Rank(Plan plan) => (Missing(plan), plan.People > Fills.MostPeople, plan.Price, plan.People);

    private int Missing(Plan plan) => plan.Open.Count(line => live.Draft.Staffed(line) < live.Board.Line(line).Minimum);

    private List<Plan> On(Plan plan, int line, SearchLimit share)
    {
        var mark = live.Mark;
        if (!Apply(plan.Steps))
        {
            live.Undo(mark);
            return [];
        }

        var ways = new Fills(live, share, first).Of(line, Ways).Select(way => new Plan([.. plan.Steps, .. way.Steps], [.. plan.Open, .. way.Open], way.Price)).ToList();
        live.Undo(mark);
        return ways;
    }

    /// <summary>Takes the steps; what is given back is given first.</summary>
    /// <returns>Whether all of them could be taken in this order.</returns>
    public bool Apply(IReadOnlyList<Step> steps)
    {
        foreach (var step in steps)
        {
            if (!step.Gets)
            {
                if (live.Draft.Find(step.Person, step.Line) is not { } duty)
                {
                    return false;
                }

                live.Take(duty);
            }
            else if (!live.Fits(step.Person, step.Line) || !live.TryPut(step.Person, step.Line))
            {
                return false;
            }
        }

        return true;
    }
}
