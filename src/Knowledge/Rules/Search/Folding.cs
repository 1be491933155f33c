namespace Preceptor.Knowledge.Rules.Search;

/// <summary>Text without accents and in lower case, so that both databases and whoever types without them find the same.</summary>
internal static class Folding
{
    // U+00E0 to U+00FF; a space where a letter folds into itself.
    private const string Latin = "aaaaaa ceeeeiiii nooooo ouuuuy y";

    public static string Of(string text) => string.Create(text.Length, text, (folded, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            folded[i] = One(char.ToLowerInvariant(from[i]));
        }
    });

    private static char One(char letter) => letter switch
    {
        >= '\u00E0' and <= '\u00FF' when Latin[letter - '\u00E0'] is not ' ' and var plain => plain,
        'ŵ' => 'w',
        'ŷ' => 'y',
        _ => letter,
    };
}
