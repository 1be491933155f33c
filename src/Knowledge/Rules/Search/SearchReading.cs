using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules.Search;

/// <summary>What somebody typed, as it is looked for.</summary>
/// <param name="Meant">The words as they were probably meant; none when nothing looks like a slip.</param>
internal sealed record SearchWords(SearchExpression Expression, string? Meant);

/// <summary>
/// Understands a search: words that mean the same stand for each other, slips of the keyboard are forgiven, small words are passed over.
/// Every word counts, in any order. One that no title or summary knows may be the beginning of another.
/// </summary>
internal static class SearchReading
{
    public const int MostLength = 200;
    private const int MostWords = 12;
    private const int ShortestBeginning = 4;

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
        { "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "how", "i", "in", "is", "it", "my", "of", "on", "or", "our", "the", "to", "we", "what", "when", "which", "who", "with" };

    public static SearchWords Read(string typed, KnownWords known, IReadOnlyList<Synonym> synonyms)
    {
        var words = KnownWords.Split(typed[..Math.Min(typed.Length, MostLength)]).Take(MostWords).ToList();
        var meant = words.ConvertAll(word => known.Meant(word) ?? word);
        var groups = new List<IReadOnlyList<SearchTerm>>();
        for (var i = 0; i < words.Count;)
        {
            var (length, group) = GroupAt(i, words, meant, known, synonyms);
            if (group.Count > 0)
            {
                groups.Add(group);
            }

            i += length;
        }

        return new(new(groups), meant.SequenceEqual(words) ? null : string.Join(' ', meant));
    }

    /// <summary>The longest run of words from here that has synonyms, or the one word.</summary>
    private static (int Length, IReadOnlyList<SearchTerm> Group) GroupAt(int at, List<string> words, List<string> meant, KnownWords known, IReadOnlyList<Synonym> synonyms)
    {
        var found = (from synonym in synonyms
                     from same in synonym.Words
                     let parts = KnownWords.Split(same).ToList()
                     where parts.Count <= meant.Count - at && parts.SequenceEqual(meant.GetRange(at, parts.Count))
                     orderby parts.Count descending
                     select (parts.Count, Synonym: synonym)).FirstOrDefault();
        if (found.Synonym is { } others)
        {
            return (found.Count, [.. others.Words.Select(same => new SearchTerm([.. KnownWords.Split(same)], AsBeginning: false))]);
        }

        return (1, SmallWords.Contains(words[at]) ? [] : [.. new[] { words[at], meant[at] }.Distinct(StringComparer.Ordinal).Select(word => new SearchTerm([word], AsBeginning: word.Length >= ShortestBeginning && !known.Has(word)))]);
    }
}
