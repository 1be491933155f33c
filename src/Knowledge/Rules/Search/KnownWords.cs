using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Preceptor.Knowledge.Rules.Search;

/// <summary>Words that are right, with how often they occur, and the nearest of them to one that is not.</summary>
internal sealed partial class KnownWords
{
    // Shorter words are abbreviations, where another letter is another thing.
    private const int ShortestCorrected = 4;
    private const int ShortestWithTwoSlips = 7;

    private readonly FrozenDictionary<string, int> _counts;
    private readonly SortedWords _sorted;

    private KnownWords(FrozenDictionary<string, int> counts) => (_counts, _sorted) = (counts, new(counts.Keys));

    public static KnownWords Of(IEnumerable<string> texts) =>
        new(texts.SelectMany(Split).CountBy(word => word).ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>Letters and digits, lower case, no accents.</summary>
    public static IEnumerable<string> Split(string text) => Word().Matches(Folding.Of(text)).Select(match => match.Value);

    public bool Has(string word) => _counts.ContainsKey(word);

    /// <summary>The word that was meant; nothing when the word is right, is the beginning of a right one, or is near to none.</summary>
    public string? Meant(string word)
    {
        if (word.Length < ShortestCorrected || Has(word) || _sorted.Beginning(word).Length > 0)
        {
            return null;
        }

        var most = word.Length >= ShortestWithTwoSlips ? 2 : 1;
        var near = from known in _counts
                   where Math.Abs(known.Key.Length - word.Length) <= most
                   let slips = Slips.Between(word, known.Key, most)
                   where slips <= most
                   orderby slips, known.Value descending, known.Key
                   select known.Key;
        return near.FirstOrDefault();
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
