using System.Text.RegularExpressions;

namespace Preceptor.Knowledge.Rules;

/// <summary>
/// The age at which a text can be read, by the formula of Flesch and Kincaid. Shown to authors, never a reason to refuse: the names of
/// professions are long words. Source: Kincaid and others, Derivation of new readability formulas, US Navy report 8-75, 1975.
/// </summary>
internal static partial class ReadingAge
{
    private const double YearsBeforeSchool = 5;

    /// <summary>Whole years; none for a text that is too short to say.</summary>
    public static int? Of(string plainText)
    {
        var words = Word().Matches(plainText).Select(match => match.Value).ToList();
        if (words.Count < 30)
        {
            return null;
        }

        var sentences = Math.Max(1, SentenceEnd().Count(plainText));
        var grade = (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
        return (int)Math.Round(Math.Clamp(grade + YearsBeforeSchool, 5, 25));
    }

    private static int Syllables(string word)
    {
        var vowels = VowelGroup().Count(word);
        return Math.Max(1, word.EndsWith('e') && !word.EndsWith("le", StringComparison.Ordinal) ? vowels - 1 : vowels);
    }

    [GeneratedRegex(@"[A-Za-z][A-Za-z'’-]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?](\s|$)|\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[aeiouyAEIOUY]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VowelGroup();
}
