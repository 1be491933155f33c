using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules;

/// <summary>What members think of one version.</summary>
/// <param name="Average">To a tenth; none while there are fewer than <see cref="FewestShown"/> ratings.</param>
/// <param name="ByStars">How many gave each number of stars, five first.</param>
internal sealed record RatingSummary(int Count, decimal? Average, IReadOnlyList<(int Stars, int Count)> ByStars)
{
    /// <summary>An average of fewer says more about the few than about the page.</summary>
    public const int FewestShown = 5;

    /// <param name="counts">How many gave each number of stars; those that nobody gave may be left out.</param>
    public static RatingSummary Of(IEnumerable<(int Stars, int Count)> counts)
    {
        var given = counts.ToDictionary(each => each.Stars, each => each.Count);
        var (all, sum) = (given.Values.Sum(), given.Sum(each => each.Key * each.Value));
        return new(
            all, all < FewestShown ? null : Math.Round((decimal)sum / all, 1, MidpointRounding.AwayFromZero),
            [.. Enumerable.Range(1, Rating.Most).Reverse().Select(stars => (stars, given.GetValueOrDefault(stars)))]);
    }
}
