namespace Preceptor.RosterJudges;

/// <summary>What a file says, as it may stand in a sentence: without control characters and not too long.</summary>
internal static class Quote
{
    private const int Most = 30;

    public static string Of(string text) => $"‘{string.Concat(text.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)).Take(Most))}{(text.Length > Most ? "…" : "")}’";
}
