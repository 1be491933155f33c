using System.Text.Json;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data.BookmarkFiles;

/// <summary>Bookmarks as JSON: a list of all there is.</summary>
internal static class JsonBookmarks
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<KeptBookmark> bookmarks) => JsonSerializer.Serialize(bookmarks, Json);

    /// <summary>Nothing when it is no such file.</summary>
    public static IReadOnlyList<KeptBookmark>? Read(string text)
    {
        try
        {
            var read = JsonSerializer.Deserialize<List<KeptBookmark?>>(text, Json);
            return read?.TrueForAll(bookmark => bookmark is { Title: not null, Address: not null }) == true
                ? [.. read.Select(bookmark => bookmark! with { Folder = bookmark.Folder ?? [], Notes = bookmark.Notes ?? "", Tags = bookmark.Tags ?? [] })]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
