using System.Runtime.InteropServices;
using System.Text.Json;

namespace Preceptor.RotaSolver.Problem;

/// <summary>The bytes that are read, and the first thing that is wrong with them. Later faults often follow from the first, so they are not told.</summary>
internal sealed class SourceText(ReadOnlyMemory<byte> bytes)
{
    private const int MostPath = 120;
    private const int MostSentence = 500;

    public string? Problem { get; private set; }

    /// <summary>From when minutes are counted, once the first day is read.</summary>
    public DateTimeOffset? Start { get; set; }

    public void Refuse(JsonElement at, string path, string sentence) => Refuse($"Line {LineOf(at)}, {Quoted.Clean(path, MostPath)}: {sentence}");

    public void Refuse(string sentence) => Problem ??= Quoted.Clean(sentence, MostSentence);

    private int LineOf(JsonElement at)
    {
        var before = bytes.Span.Overlaps(JsonMarshal.GetRawUtf8Value(at), out var offset) ? bytes.Span[..offset] : default;
        return before.Count((byte)'\n') + 1;
    }
}
