using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;
using Preceptor.RotaSolver.Why;

namespace Preceptor.RotaSolver.Prices;

/// <param name="Gain">What the roster costs less with the limit eased by the step.</param>
/// <param name="Proven">Whether both rosters are known to be the best; otherwise the gain is what was found.</param>
/// <param name="Terms">What the gain is made of: the terms that change.</param>
public sealed record RulePrice(string Code, string Text, long Gain, bool Proven, IReadOnlyList<Repair.TermChange> Terms);

/// <param name="Objective">The roster that the prices are counted from.</param>
/// <param name="Prices">The dearest limits first.</param>
public sealed record PriceList(long Objective, bool Proven, IReadOnlyList<RulePrice> Prices);

/// <summary>The price of each limit: it is eased by one step and the roster is searched again from the best one known.</summary>
public static class Pricing
{
    private const double ShareForFirst = 0.4;

    /// <param name="settings">Seconds are those of all searches together.</param>
    /// <returns>The prices; or the sentence that says why there is no roster to begin with.</returns>
    public static Reading<PriceList> Find(RosterProblem problem, SolveSettings settings, CancellationToken stop)
    {
        var limit = new SearchLimit(settings.Seconds, stop);
        var first = Engine.Solve(problem, settings with { Seconds = Math.Max(1, (int)(settings.Seconds * ShareForFirst)) }, new Silent(), stop);
        if (!first.HasRoster)
        {
            return new(null, first.Text);
        }

        var asked = Relaxations.Of(problem).Concat(OneMoreSession.Of(problem, first.Assignments)).ToList();

        // The roster itself is searched on from the same start for as long as each eased one, or the search alone would look like a gain.
        var basis = Again.From(problem, first, limit.Share(1.0 / (asked.Count + 1)), settings);
        var prices = asked.Select((relaxation, i) => Price(relaxation, (first, basis), limit.Share(1.0 / (asked.Count - i)), settings)).ToList();
        return new(new(basis.Objective!.Value, basis.Status == SolveStatus.Optimal, [.. prices.OrderByDescending(each => each.Gain).ThenBy(each => each.Code, StringComparer.Ordinal)]), null);
    }

    private static RulePrice Price(Relaxation relaxation, (Solution Start, Solution Basis) from, SearchLimit share, SolveSettings settings)
    {
        var basis = from.Basis;
        var eased = Again.From(relaxation.Problem, from.Start, share, settings);
        var proven = basis.Status == SolveStatus.Optimal && eased.Status == SolveStatus.Optimal;
        if (eased.Objective >= basis.Objective)
        {
            // What keeps every limit keeps the eased ones too, so nothing can be lost.
            return new(relaxation.Code, relaxation.Text, 0, proven, []);
        }

        var terms = basis.Explanation.Zip(eased.Explanation).Where(pair => pair.First.Cost != pair.Second.Cost)
            .Select(pair => new Repair.TermChange(pair.First.Code, pair.Second.Units - pair.First.Units, pair.Second.Cost - pair.First.Cost)).ToList();
        return new(relaxation.Code, relaxation.Text, basis.Objective!.Value - eased.Objective!.Value, proven, terms);
    }
}
