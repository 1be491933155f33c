using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data.BookmarkFiles;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Bookmarks;

namespace Preceptor.Knowledge.Actions;

/// <summary>Takes in a file of bookmarks: JSON, CSV or a browser's HTML. What is there already stays as it is.</summary>
internal sealed class BringInBookmarks(IDatabases databases)
{
    public const int MostBytes = 2 * 1024 * 1024;
    public const int Most = 2_000;

    private const string NotRead = "This is no file of bookmarks. Choose the JSON or CSV that this site writes, or the HTML that browsers export";

    public async Task<Outcome<int>> RunAsync(Actor actor, string text, CancellationToken cancel)
    {
        var read = JsonBookmarks.Read(text) ?? NetscapeBookmarks.Read(text) ?? await CsvBookmarks.ReadAsync(text, cancel);
        if (read is null)
        {
            return new NotSaid(NotRead, "Upload");
        }

        if (read.Count > Most)
        {
            return new NotSaid($"The file has {read.Count:N0} bookmarks; {Most:N0} are the most", "Upload");
        }

        await using var db = databases.Open(actor.OutsideEmployers);
        var count = await PutAsync(db, read, cancel);
        await db.SaveChangesAsync(cancel);
        return count;
    }

    private static async Task<int> PutAsync(PlatformDb db, IReadOnlyList<KeptBookmark> read, CancellationToken cancel)
    {
        var account = db.Actor.Account!.Value;
        var folders = await db.Set<Folder>().Where(folder => folder.AccountId == account).ToListAsync(cancel);
        var own = await db.Set<Bookmark>().Where(bookmark => bookmark.AccountId == account).ToListAsync(cancel);
        var pages = await db.Set<PageAddress>().AsNoTracking().ToDictionaryAsync(address => address.Slug, address => address.PageId, StringComparer.Ordinal, cancel);
        var place = own.Select(each => each.Place).DefaultIfEmpty().Max();
        var added = 0;
        foreach (var kept in read)
        {
            var slug = SlugOf(kept.Address);
            var page = slug is not null && pages.TryGetValue(slug, out var id) ? id : (PageId?)null;
            if ((page is null && !IsWebAddress(kept.Address)) || own.Exists(each => page is not null ? each.PageId == page : each.Address == kept.Address))
            {
                continue;
            }

            var bookmark = Of(db, kept, page, ++place);
            (bookmark.Slug, bookmark.FolderId) = (page is null ? null : slug, FolderOf(db, folders, kept.Folder));
            own.Add(db.Add(bookmark).Entity);
            added++;
        }

        return added;
    }

    private static Bookmark Of(PlatformDb db, KeptBookmark kept, PageId? page, int place) => new()
    {
        Id = Id.New<BookmarkId>(), AccountId = db.Actor.Account!.Value, PageId = page, Address = page is null ? kept.Address : null,
        Title = kept.Title.Trim() is { Length: > 0 } title ? Cut(title, 300) : kept.Address, Notes = Cut(kept.Notes.ReplaceLineEndings("\n").Trim(), Bookmark.MostNotes),
        Tags = [.. TagText.Read(string.Join(',', kept.Tags)).Select(tag => Cut(tag, TagText.MostLetters)).Take(Bookmark.MostTags)], IsPinned = kept.IsPinned, Place = place,
        AddedAt = kept.Added > 0 && kept.Added < db.Now.ToUnixTimeSeconds() ? Instant.FromUnixTimeSeconds(kept.Added) : db.Now,
    };

    /// <summary>The folder of these names, made where it is missing; names beyond the third level are left out.</summary>
    private static FolderId? FolderOf(PlatformDb db, List<Folder> folders, IReadOnlyList<string> names)
    {
        FolderId? parent = null;
        foreach (var name in names.Select(name => Cut(name.Trim(), Folder.MostName)).Where(name => name.Length > 0).Take(FolderTree.MostLevels))
        {
            var folder = folders.Find(each => each.ParentId == parent && each.Name == name);
            if (folder is null)
            {
                folder = KeepFolders.New(db, folders, name);
                folder.ParentId = parent;
                folders.Add(db.Add(folder).Entity);
            }

            parent = folder.Id;
        }

        return parent;
    }

    private static string? SlugOf(string address)
    {
        var path = address.StartsWith('/') ? address : Uri.TryCreate(address, UriKind.Absolute, out var whole) ? whole.AbsolutePath : "";
        return path.StartsWith(KeptBookmark.PagePath, StringComparison.Ordinal) ? path[KeptBookmark.PagePath.Length..].Split('?', '#')[0] : null;
    }

    private static bool IsWebAddress(string address) => address.Length <= 400 && Uri.TryCreate(address, UriKind.Absolute, out var whole) && (whole.Scheme is "http" or "https");

    private static string Cut(string text, int most) => text[..Math.Min(text.Length, most)];
}
