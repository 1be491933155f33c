using System.Text;
using Preceptor.Kernel.Sheets;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data.BookmarkFiles;

/// <summary>Bookmarks as CSV; folders have a slash between their names, tags a comma.</summary>
internal static class CsvBookmarks
{
    private static readonly string[] Columns = ["Title", "Address", "Folder", "Notes", "Tags", "Pinned", "Added"];

    public static string Write(IReadOnlyList<KeptBookmark> bookmarks) => SheetWriter.Csv(Columns, [.. bookmarks.Select(bookmark => new[]
    {
        bookmark.Title, bookmark.Address, string.Join('/', bookmark.Folder.Select(name => name.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal))), bookmark.Notes,
        string.Join(", ", bookmark.Tags), bookmark.IsPinned ? "yes" : "no", $"{bookmark.Added}",
    })]);

    /// <summary>Nothing when it is no such file.</summary>
    public static async Task<IReadOnlyList<KeptBookmark>?> ReadAsync(string text, CancellationToken cancel)
    {
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var sheet = await SheetReader.ReadAsync(stream, "bookmarks.csv", new SheetLimits(), cancel);
        var places = Columns.Select(column => sheet.Columns.ToList().FindIndex(each => each.Equals(column, StringComparison.OrdinalIgnoreCase))).ToArray();
        return places[0] < 0 || places[1] < 0 || sheet.Problems.Count > 0
            ? null
            : [.. sheet.Lines.Select(line => Of([.. places.Select(place => place < 0 ? "" : line.Cells[place])]))];
    }

    private static KeptBookmark Of(string[] cells) => new(
        cells[0], cells[1], FolderOf(cells[2]), cells[3], [.. cells[4].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        cells[5] == "yes", long.TryParse(cells[6], out var added) ? added : 0);

    private static List<string> FolderOf(string cell) =>
        [.. cell.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(name => name.Replace("%2F", "/", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal))];
}
