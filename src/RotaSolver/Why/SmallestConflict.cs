using Google.OrTools.Sat;

namespace Preceptor.RotaSolver.Why;

/// <param name="Facts">They cannot all be kept; without any one of them the others can.</param>
/// <param name="IsSmallest">No conflict of the problem has fewer facts.</param>
internal sealed record Conflict(IReadOnlyList<Fact> Facts, bool IsSmallest);

/// <summary>
/// The smallest set of facts that conflict. Each conflict holds a fact of every set that would have to be given up, so the smallest set
/// that does so is tried: when it can be held, what must be given up for it joins the list; when it cannot, it is the answer.
/// When that takes too long, a conflict from which nothing can be left out is found by halving.
/// </summary>
internal sealed class SmallestConflict(FactModel model, SearchLimit limit)
{
    /// <summary>Of the time that is left; the rest is for the conflict that is only minimal.</summary>
    private const double ShareForSmallest = 0.5;

    /// <param name="facts">Those among which a conflict is looked for; it is known that they cannot all be kept.</param>
    /// <returns>None when the time was too short.</returns>
    public Conflict? Find(IReadOnlyList<Fact> facts) =>
        (BySets(facts, limit.Share(ShareForSmallest)) is { } smallest ? new(smallest, true)
            : ByHalves([], facts, isNew: false) is { } minimal ? new Conflict(minimal, false) : null) is { } found && IsVerified(found.Facts) ? found : null;

    private List<Fact>? BySets(IReadOnlyList<Fact> facts, SearchLimit share)
    {
        var (given, among) = (new List<IReadOnlyList<Fact>>(), facts.ToHashSet());
        while (!share.IsOver)
        {
            var tried = Hitting(given, share);
            if (tried is null || model.CanHold(tried) is not { } held)
            {
                return null;
            }

            if (!held)
            {
                return [.. facts.Where(tried.Contains)];
            }

            if (model.GiveUp(tried) is not { } up || up.Where(among.Contains).ToList() is not { Count: > 0 } mine)
            {
                return null;
            }

            given.Add(mine);
        }

        return null;
    }

    /// <summary>The fewest facts of which one is in each set; among the fewest the first that were met.</summary>
    private static HashSet<Fact>? Hitting(List<IReadOnlyList<Fact>> sets, SearchLimit limit)
    {
        var cp = new CpModel();
        var chosen = new Dictionary<Fact, BoolVar>();
        foreach (var fact in sets.SelectMany(set => set))
        {
            if (!chosen.ContainsKey(fact))
            {
                chosen[fact] = cp.NewBoolVar("");
            }
        }

        sets.ForEach(set => cp.AddBoolOr(set.Select(fact => (ILiteral)chosen[fact])));
        cp.Minimize(LinearExpr.Sum(chosen.Values));
        using var solver = new CpSolver { StringParameters = limit.Parameters };
        return solver.Solve(cp) == CpSolverStatus.Optimal ? [.. chosen.Where(each => solver.BooleanValue(each.Value)).Select(each => each.Key)] : null;
    }

    /// <summary>Junker's QuickXplain: what conflicts with the background, found by halving. Source: U. Junker, "QuickXplain", AAAI 2004.</summary>
    private List<Fact>? ByHalves(IReadOnlyList<Fact> background, IReadOnlyList<Fact> facts, bool isNew)
    {
        if (isNew)
        {
            if (model.CanHold(background.ToHashSet()) is not { } held)
            {
                return null;
            }

            if (!held)
            {
                return [];
            }
        }

        if (facts.Count <= 1)
        {
            return [.. facts];
        }

        var (first, second) = (facts.Take(facts.Count / 2).ToList(), facts.Skip(facts.Count / 2).ToList());
        var late = ByHalves([.. background, .. first], second, isNew: true);
        var early = late is null ? null : ByHalves([.. background, .. late], first, late.Count > 0);
        return early is null ? null : [.. early, .. late!];
    }

    /// <summary>Trusts nothing: the set is solved as it is, and again without each of its facts.</summary>
    private bool IsVerified(IReadOnlyList<Fact> facts) =>
        model.CanHold(facts.ToHashSet()) == false && facts.All(dropped => model.CanHold(facts.Where(fact => fact != dropped).ToHashSet()) == true);
}
