namespace Preceptor.RotaSolver.Why;

/// <summary>The cheapest ways out of a conflict. Each is put into the problem and solved again before it is offered.</summary>
internal sealed class WayOutSearch(FactModel model, SearchLimit limit)
{
    private const int MostRepairs = 6;
    private const int MostTried = 12;

    public IReadOnlyList<WayOut> Find()
    {
        var repairs = new List<WayOut>();
        model.Limit = limit;
        for (var tried = 0; tried < MostTried && repairs.Count < MostRepairs && model.GiveUp(new HashSet<Fact>()) is { } up && up.Sum(Relaxable.Cost) < Relaxable.Never; tried++)
        {
            model.Keep(up);
            if (Offer(up) is { } repair && !repairs.Exists(other => other.Steps.SequenceEqual(repair.Steps)))
            {
                repairs.Add(repair);
            }
        }

        return [.. repairs.OrderBy(repair => repair.Cost)];
    }

    private WayOut? Offer(IReadOnlyList<Fact> up)
    {
        var pins = up.Where(fact => fact.Kind == FactKind.Pinned).Order(FactOrder.Instance).ToList();
        var state = new Repaired(model.Scope, limit).Without(pins);
        foreach (var fact in up.Where(fact => fact.Kind != FactKind.Pinned).Order(FactOrder.Instance))
        {
            // The last step settles the conflict, so it is the one that can be tried for size; those before it are taken whole.
            if (Steps.Take(state, fact, isLast: up.Count == 1) is not { } next)
            {
                return null;
            }

            state = next;
        }

        if (!state.Holds())
        {
            return null;
        }

        state = pins.Aggregate(state, Steps.Move);
        return new(state.Steps, up.Sum(Relaxable.Cost) + pins.Count(pin => state.IsOpen(pin))) { Solved = state.Problem };
    }
}
