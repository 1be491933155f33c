using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Preceptor.Contracts;

namespace Preceptor.Rota.Domain.Problems;

/// <summary>Reads and writes the files of docs/formats/roster-problem.md.</summary>
internal static class ProblemJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new InstantText(), new PresenceText() },
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver { Modifiers = { WithoutComputed, WithWhatIsNeeded } },
    };

    public static byte[] Write<T>(T file) => JsonSerializer.SerializeToUtf8Bytes(file, Options);

    /// <returns>The file, or the sentence that says what is wrong and where.</returns>
    public static (T? File, string? Problem) Read<T>(byte[] json, string what)
        where T : class
    {
        try
        {
            if (NullLists.LineOfOne(json) is { } nothing)
            {
                return (null, $"The {what} line {nothing}: null is no member of a list; take it out. docs/formats/roster-problem.md says how it is written.");
            }

            return JsonSerializer.Deserialize<T>(json, Options) is { } file ? (file, null) : (null, $"The {what} is empty.");
        }
        catch (JsonException fault)
        {
            var line = fault.LineNumber is { } number ? $" line {number + 1}" : "";
            return (null, $"The {what}{line}, {Shown(fault.Path ?? "$", 120)}: {Sentence(fault)} docs/formats/roster-problem.md says how it is written.");
        }
    }

    private static string Sentence(JsonException fault)
    {
        const string Missing = "missing required properties including: ";
        if (fault.Message.IndexOf(Missing, StringComparison.Ordinal) is var at and >= 0)
        {
            return $"{fault.Message[(at + Missing.Length)..fault.Message.IndexOf('.', at)]} missing; write what is needed.";
        }

        var end = fault.Message.IndexOf(" Path:", StringComparison.Ordinal);
        var text = Shown(end < 0 ? fault.Message : fault.Message[..end], 300);
        return text.EndsWith('.') ? text : text + ".";
    }

    /// <summary>What may stand in one line: a message quotes whatever the file holds.</summary>
    public static string Shown(string text, int most) =>
        string.Concat(text.Take(most).Select(letter => char.IsControl(letter) ? '?' : letter)) + (text.Length > most ? "…" : "");

    private static void WithoutComputed(System.Text.Json.Serialization.Metadata.JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(each => each.Set is null && each.AssociatedParameter is null).ToList())
        {
            type.Properties.Remove(property);
        }
    }

    /// <summary>What cannot be null cannot be left out either.</summary>
    private static void WithWhatIsNeeded(System.Text.Json.Serialization.Metadata.JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.IsRequired = property.AssociatedParameter is { } parameter && Nullable.GetUnderlyingType(parameter.ParameterType) is null
                && (parameter.ParameterType.IsValueType || !parameter.IsNullable);
        }
    }

    private sealed class InstantText : JsonConverter<Instant>
    {
        private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'");

        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.GetString();
            return Pattern.Parse(text ?? "") is { Success: true } parsed
                ? parsed.Value
                : throw new JsonException($"'{text}' is not an instant; write it as 2026-11-30T08:00Z.");
        }

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => writer.WriteStringValue(Pattern.Format(value));
    }

    private sealed class PresenceText : JsonConverter<Presence>
    {
        private static readonly string[] Words = ["on-call", "on-site", "in-suite", "in-room"];

        public override Presence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.GetString();
            var at = Array.IndexOf(Words, text);
            return at >= 0 ? (Presence)at : throw new JsonException($"'{text}' is not a presence; write one of {string.Join(", ", Words)}.");
        }

        public override void Write(Utf8JsonWriter writer, Presence value, JsonSerializerOptions options) => writer.WriteStringValue(Words[(int)value]);
    }
}
