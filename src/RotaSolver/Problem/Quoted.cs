namespace Preceptor.RotaSolver.Problem;

/// <summary>What somebody wrote, as it may stand in a sentence: without control characters and not too long.</summary>
internal static class Quoted
{
    private const int Most = 40;

    public static string Of(string text) => text.Length == 0 ? "what is missing" : $"‘{Clean(text, Most)}’";

    /// <param name="most">Characters; what is cut is told with ….</param>
    public static string Clean(string text, int most)
    {
        var shown = text.AsSpan(0, Math.Min(most, text.Length)).ToString();
        return string.Concat(shown.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '?' : letter)) + (text.Length > most ? "…" : "");
    }
}
