using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules;

/// <summary>What members think of one version.</summary>
/// <param name="Average">To a tenth; none while there are fewer than <see cref="FewestShown"/> ratings.</param>
/// <param name="ByStars">How many gave each number of stars, five first.</param>
internal sealed record RatingSummary(int Count, decimal? Average, IReadOnlyList<(int Stars, int Count)> ByStars)
{
    /// <summary>An average of fewer says more about the few than about the page.</summary>
    public const int FewestShown = 5;

    public static RatingSummary Of(IReadOnlyCollection<int> stars) => new(
        stars.Count, stars.Count < FewestShown ? null : Math.Round((decimal)stars.Sum() / stars.Count, 1, MidpointRounding.AwayFromZero),
        [.. Enumerable.Range(1, Rating.Most).Reverse().Select(number => (number, stars.Count(each => each == number)))]);
}
