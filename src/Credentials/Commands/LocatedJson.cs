using System.Text;
using System.Text.Json;

namespace Preceptor.Credentials.Commands;

/// <summary>A value of a JSON file with its place, so that what is wrong with it can be pointed at.</summary>
/// <param name="Path">Such as registrations[0].status; "the file" for the whole.</param>
/// <param name="Line">From 1.</param>
/// <param name="Text">Of a string or number, as it is read.</param>
internal sealed record LocatedJson(JsonTokenType Kind, string Path, int Line, string Text, IReadOnlyList<(string Name, LocatedJson Value)> Members, IReadOnlyList<LocatedJson> Items)
{
    private const string Whole = "the file";

    public string Where => $"{Path} at line {Line}";

    public bool IsNull => Kind == JsonTokenType.Null;

    /// <summary>The file's value, or a sentence that says where it is no JSON.</summary>
    public static (LocatedJson? Root, string? Problem) Parse(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF'));
        try
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            var lines = new LineCount(bytes);
            var root = Read(ref reader, lines, Whole);
            reader.Read();
            return (root, null);
        }
        catch (JsonException fault)
        {
            return (null, $"The file is not JSON at line {(fault.LineNumber ?? 0) + 1}, byte {fault.BytePositionInLine}; correct what stands there.");
        }
    }

    private static LocatedJson Read(ref Utf8JsonReader reader, LineCount lines, string path)
    {
        var (kind, line) = (reader.TokenType, lines.At((int)reader.TokenStartIndex));
        var members = new List<(string, LocatedJson)>();
        var items = new List<LocatedJson>();
        var text = kind switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => "",
        };
        while (kind == JsonTokenType.StartObject && reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            members.Add((name, Read(ref reader, lines, path == Whole ? name : $"{path}.{name}")));
        }

        while (kind == JsonTokenType.StartArray && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, lines, $"{path}[{items.Count}]"));
        }

        return new(kind, path, line, text, members, items);
    }

    /// <summary>The line of a place. Places are asked for in order, so that each byte is looked at once.</summary>
    private sealed class LineCount(byte[] bytes)
    {
        private int _index;
        private int _line = 1;

        public int At(int index)
        {
            _line += bytes.AsSpan(_index, index - _index).Count((byte)'\n');
            _index = index;
            return _line;
        }
    }
}
