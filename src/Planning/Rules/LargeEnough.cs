using Preceptor.Planning.Domain;
using Preceptor.Planning.Domain.Making;

namespace Preceptor.Planning.Rules;

/// <summary>Exit interviews and surveys inform a rate only where at least eight people are in the group, so that nobody can be told from the plan.</summary>
internal static class LargeEnough
{
    /// <summary>The fewest in a group that is shown or counted. The product's own limit: small enough for a small employer, too large to tell one person.</summary>
    public const int Fewest = 8;

    public static bool Is(Evidence line) => line.Of >= Fewest;

    /// <summary>By role, what is added to the belief: events and people, each by its weight.</summary>
    public static IReadOnlyList<Count> Of(IEnumerable<Evidence> lines) =>
    [
        .. lines.Where(Is).GroupBy(line => line.Role, StringComparer.Ordinal).OrderBy(role => role.Key, StringComparer.Ordinal)
            .Select(role => new Count(role.Key, (double)role.Sum(line => line.Events * line.Weight), (double)role.Sum(line => line.Of * line.Weight))),
    ];
}
