using System.Text.Json;

namespace Preceptor.Rota.Domain.Problems;

/// <summary>Lists that hold null. The serialiser looks at the nullability of properties, not at that of a list's members.</summary>
internal static class NullLists
{
    /// <returns>The line of the first, from 1.</returns>
    public static int? LineOfOne(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var inList = new Stack<bool>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray or JsonTokenType.StartObject:
                    inList.Push(reader.TokenType == JsonTokenType.StartArray);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    inList.Pop();
                    break;
                case JsonTokenType.Null when inList.TryPeek(out var list) && list:
                    return json[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
                default:
                    break;
            }
        }

        return null;
    }
}
