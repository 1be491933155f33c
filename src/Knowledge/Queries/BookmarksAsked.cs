using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Bookmarks;
using Preceptor.Knowledge.Actions;

namespace Preceptor.Knowledge.Queries;

/// <summary>A bookmark with what has become of its page.</summary>
/// <param name="Live">Its page as it is now; none when it was withdrawn, or lies elsewhere.</param>
internal sealed record BookmarkLine(Bookmark Bookmark, LivePage? Live, Page? Page)
{
    public string Href => Bookmark.Address ?? $"/learn/pages/{Page?.Slug}";

    public string Title => Live?.Version.Title ?? Bookmark.Title;

    public bool IsWithdrawn => Bookmark.PageId is not null && Live is null;

    /// <summary>The page's title or address has changed since it was marked.</summary>
    public bool HasMoved => Live is not null && (Live.Page.Slug != Bookmark.Slug || Live.Version.Title != Bookmark.Title);
}

/// <summary>A member's bookmarks with their folders, in their order; pinned ones first.</summary>
internal sealed record BookmarkBook(IReadOnlyList<PlacedFolder> Folders, IReadOnlyList<BookmarkLine> Lines)
{
    public IEnumerable<BookmarkLine> In(FolderId? folder) => Lines.Where(line => line.Bookmark.FolderId == folder);

    public IEnumerable<string> Tags => Lines.SelectMany(line => line.Bookmark.Tags).Distinct().Order(StringComparer.Ordinal);

    public IReadOnlyList<string> PathOf(FolderId? folder) => Folders.FirstOrDefault(placed => placed.Folder.Id == folder)?.Path ?? [];

    /// <summary>As a file holds them, in the order of the folders.</summary>
    public IReadOnlyList<KeptBookmark> ToKeep() =>
        [.. Folders.Select(placed => (FolderId?)placed.Folder.Id).Prepend(null).SelectMany(In).Select(line => new KeptBookmark(
            line.Bookmark.Title, line.Bookmark.Address ?? KeptBookmark.PagePath + (line.Page?.Slug ?? line.Bookmark.Slug), PathOf(line.Bookmark.FolderId), line.Bookmark.Notes,
            line.Bookmark.Tags, line.Bookmark.IsPinned, line.Bookmark.AddedAt.ToUnixTimeSeconds()))];
}

/// <summary>A member's own bookmarks, and what others see of a shared folder.</summary>
internal sealed class BookmarksAsked(IDatabases databases)
{
    public async Task<BookmarkBook> OfAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        return await BookAsync(db, actor.Account!.Value, cancel);
    }

    public async Task<bool> HasAsync(Actor actor, PageId page, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        return await db.Set<Bookmark>().AnyAsync(bookmark => bookmark.AccountId == actor.Account && bookmark.PageId == page, cancel);
    }

    /// <summary>The folder with all below it, for whoever has the link; without the notes, which are its owner's own.</summary>
    public async Task<(PlacedFolder Folder, BookmarkBook Book)?> SharedAsync(string secret, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        var hash = Secret.HashOf(secret);
        if (await db.Set<Folder>().AsNoTracking().SingleOrDefaultAsync(row => row.ShareTokenHash == hash, cancel) is not { } shared)
        {
            return null;
        }

        var book = await BookAsync(db, shared.AccountId, cancel);
        var below = FolderTree.WithAllBelow([.. book.Folders.Select(placed => placed.Folder)], shared.Id);
        return (book.Folders.Single(placed => placed.Folder.Id == shared.Id),
            new([.. book.Folders.Where(placed => below.Contains(placed.Folder.Id))], [.. book.Lines.Where(line => line.Bookmark.FolderId is { } id && below.Contains(id))]));
    }

    private static async Task<BookmarkBook> BookAsync(PlatformDb db, Kernel.AccountId account, CancellationToken cancel)
    {
        var folders = await db.Set<Folder>().AsNoTracking().Where(folder => folder.AccountId == account).ToListAsync(cancel);
        var bookmarks = await db.Set<Bookmark>().AsNoTracking().Where(bookmark => bookmark.AccountId == account)
            .OrderByDescending(bookmark => bookmark.IsPinned).ThenBy(bookmark => bookmark.Place).ToListAsync(cancel);
        var ids = bookmarks.Select(bookmark => bookmark.PageId).OfType<PageId>().ToList();
        var live = await db.Live(db.Now).Where(each => ids.Contains(each.Page.Id)).ToDictionaryAsync(each => each.Page.Id, cancel);
        var pages = await db.Set<Page>().AsNoTracking().Where(page => ids.Contains(page.Id)).ToDictionaryAsync(page => page.Id, cancel);
        return new(FolderTree.Of(folders), [.. bookmarks.Select(bookmark => new BookmarkLine(
            bookmark, bookmark.PageId is { } id ? live.GetValueOrDefault(id) : null, bookmark.PageId is { } page ? pages.GetValueOrDefault(page) : null))]);
    }
}
