using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace Preceptor.Rules.Tests.Credentials.Commands;

/// <summary>Judges a value by the words of JSON Schema that the clearance file's schema uses; another word is a fault of this judge.</summary>
internal static class SchemaJudge
{
    public static bool Holds(JsonElement schema, JsonElement value) => Holds(schema, value, schema);

    private static bool Holds(JsonElement schema, JsonElement value, JsonElement root) => schema.EnumerateObject().All(word => word.Name switch
    {
        "$schema" or "title" or "description" or "$defs" => true,
        "$ref" => Holds(root.GetProperty("$defs").GetProperty(word.Value.GetString()!["#/$defs/".Length..]), value, root),
        "type" => Types(word.Value).Any(type => IsOf(type, value)),
        "enum" => word.Value.EnumerateArray().Any(each => JsonElement.DeepEquals(each, value)),
        "anyOf" => word.Value.EnumerateArray().Any(each => Holds(each, value, root)),
        "required" => value.ValueKind != JsonValueKind.Object || word.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "properties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(member => !word.Value.TryGetProperty(member.Name, out var inner) || Holds(inner, member.Value, root)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(member => schema.GetProperty("properties").TryGetProperty(member.Name, out _)),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Holds(word.Value, item, root)),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= word.Value.GetDecimal(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= word.Value.GetDecimal(),
        "format" => value.ValueKind != JsonValueKind.String || IsWritten(word.Value.GetString()!, value.GetString()!),
        _ => throw new NotSupportedException(word.Name),
    });

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(each => each.GetString()!) : [type.GetString()!];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDecimal() % 1 == 0,
        _ => throw new NotSupportedException(type),
    };

    private static bool IsWritten(string format, string text) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => OffsetDateTimePattern.ExtendedIso.Parse(text).Success,
        _ => throw new NotSupportedException(format),
    };
}
