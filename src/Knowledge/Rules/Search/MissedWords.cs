using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules.Search;

/// <summary>The words of a search without result, as editors may see them.</summary>
internal static class MissedWords
{
    private const int MostDigits = 6;

    /// <summary>Nothing for what may be somebody's address or number: those are never kept.</summary>
    public static string? Of(string typed)
    {
        var words = string.Join(' ', KnownWords.Split(typed));
        return words.Length == 0 || typed.Contains('@') || typed.Count(char.IsAsciiDigit) > MostDigits ? null : words[..Math.Min(words.Length, MissedSearch.MostWords)];
    }
}
