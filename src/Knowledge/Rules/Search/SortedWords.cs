namespace Preceptor.Knowledge.Rules.Search;

/// <summary>Words in the order of their letters, so that those with the same beginning stand together.</summary>
internal sealed class SortedWords
{
    private readonly string[] _words;

    /// <param name="words">Each once.</param>
    public SortedWords(IEnumerable<string> words) => _words = [.. words.Order(StringComparer.Ordinal)];

    public ReadOnlySpan<string> All => _words;

    /// <summary>Where the words that begin so stand among <see cref="All"/>.</summary>
    public Range PlaceOf(string beginning)
    {
        var first = FirstNotBefore(beginning);
        // No letter comes after this one, so whatever begins so comes before it.
        return first..Math.Max(first, FirstNotBefore(beginning + char.MaxValue));
    }

    /// <summary>Where this one word is; nowhere when it is not there.</summary>
    public Range PlaceOfWord(string word) => Array.BinarySearch(_words, word, StringComparer.Ordinal) is var found && found < 0 ? 0..0 : found..(found + 1);

    public ReadOnlySpan<string> Beginning(string beginning) => All[PlaceOf(beginning)];

    private int FirstNotBefore(string word) => Array.BinarySearch(_words, word, StringComparer.Ordinal) is var found && found < 0 ? ~found : found;
}
