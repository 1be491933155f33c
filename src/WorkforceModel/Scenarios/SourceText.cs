using System.Runtime.InteropServices;
using System.Text.Json;

namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>The bytes that are read, the first thing that is wrong with them, and the rates that were met on the way.</summary>
internal sealed class SourceText(ReadOnlyMemory<byte> bytes)
{
    private const int MostSentence = 600;

    /// <summary>The first problem; later ones often follow from it, so they are not told.</summary>
    public string? Problem { get; private set; }

    /// <summary>Every rate in the order of the file: what a run draws, and what drives the answer.</summary>
    public List<Rate> Rates { get; } = [];

    public Words Words { get; set; } = Words.None;

    public void Refuse(JsonElement at, string path, string sentence) => Refuse($"Line {LineOf(at)}, {path}: {sentence}");

    public void Refuse(string sentence) => Problem ??= Clean(sentence, MostSentence);

    /// <summary>What somebody wrote, as it may stand in a sentence: without control characters and not too long.</summary>
    public static string Clean(string text, int most) =>
        string.Concat(text.Take(most).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '?' : letter)) + (text.Length > most ? "…" : "");

    private int LineOf(JsonElement at)
    {
        var before = bytes.Span.Overlaps(JsonMarshal.GetRawUtf8Value(at), out var offset) ? bytes.Span[..offset] : default;
        return before.Count((byte)'\n') + 1;
    }
}
