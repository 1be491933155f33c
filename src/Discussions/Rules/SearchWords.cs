using System.Text.RegularExpressions;

namespace Preceptor.Discussions.Rules;

/// <summary>The words of a search: letters and digits alone, so that nothing in them is taken for a command.</summary>
internal static partial class SearchWords
{
    private const int Most = 12;

    public static IReadOnlyList<string> Of(string typed) => [.. Word().Matches(typed).Select(match => match.Value.ToLowerInvariant()).Distinct().Take(Most)];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
