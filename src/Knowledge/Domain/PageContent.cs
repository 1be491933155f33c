using System.Text.Json;

namespace Preceptor.Knowledge.Domain;

/// <summary>Where a fact is from.</summary>
/// <param name="Dated">The date of what was read, as its publisher gives it, or when it was read.</param>
internal sealed record Source(string Text, string? Address, string? Dated)
{
    public override string ToString() => string.Join(" | ", new[] { Text, Address, Dated }.Select(part => part ?? "")).TrimEnd(' ', '|');
}

/// <summary>Fields and sources of a version, between the database's JSON and the code.</summary>
internal static class PageContent
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public const string Nothing = "{}";
    public const string NoSources = "[]";

    public static string Write(IReadOnlyDictionary<string, string> fields) => JsonSerializer.Serialize(fields, Json);

    public static string Write(IReadOnlyList<Source> sources) => JsonSerializer.Serialize(sources, Json);

    public static IReadOnlyDictionary<string, string> FieldsOf(this PageVersion version) => JsonSerializer.Deserialize<Dictionary<string, string>>(version.Fields, Json) ?? [];

    public static IReadOnlyList<Source> SourcesOf(this PageVersion version) => JsonSerializer.Deserialize<List<Source>>(version.Sources, Json) ?? [];

    /// <summary>A version's fields in the order of its template, with those that are empty left out.</summary>
    public static IEnumerable<(PageField Field, string Text)> FilledFields(this PageVersion version, string type)
    {
        var fields = version.FieldsOf();
        return from field in PageTemplates.Of(type).Fields
               let text = fields.GetValueOrDefault(field.Code, "")
               where text.Length > 0
               select (field, text);
    }
}
