using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Bookmarks;

namespace Preceptor.Knowledge.Actions;

internal sealed record BookmarkText(FolderId? Folder, string Notes, string Tags, bool IsPinned);

/// <summary>Marks pages, changes and orders a member's own bookmarks. Another member's are not found.</summary>
internal sealed class KeepBookmarks(IDatabases databases)
{
    public async Task<Outcome<BookmarkId>> AddAsync(Actor actor, string slug, BookmarkText text, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.Live(db.Now).SingleOrDefaultAsync(live => live.Page.Slug == slug, cancel) is not { } live)
        {
            return new Missing("This page");
        }

        var own = await OwnAsync(db, cancel);
        var bookmark = own.Find(each => each.PageId == live.Page.Id);
        if (bookmark is null)
        {
            bookmark = new()
            {
                Id = Id.New<BookmarkId>(), AccountId = db.Actor.Account!.Value, PageId = live.Page.Id, Title = live.Version.Title, Slug = slug, Tags = [],
                Place = own.Select(each => each.Place).DefaultIfEmpty().Max() + 1, AddedAt = db.Now,
            };
            db.Add(bookmark);
        }

        return await PutAsync(db, bookmark, text, cancel) is { Count: > 0 } refusals ? Outcome<BookmarkId>.Refused(refusals) : bookmark.Id;
    }

    public async Task<Outcome<Done>> SaveAsync(Actor actor, BookmarkId id, BookmarkText text, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        return (await OwnAsync(db, cancel)).Find(each => each.Id == id) is not { } bookmark ? new Missing("This bookmark")
            : await PutAsync(db, bookmark, text, cancel) is { Count: > 0 } refusals ? Outcome<Done>.Refused(refusals)
            : new Done();
    }

    public async Task<Outcome<string>> RemoveAsync(Actor actor, BookmarkId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if ((await OwnAsync(db, cancel)).Find(each => each.Id == id) is not { } bookmark)
        {
            return new Missing("This bookmark");
        }

        db.Remove(bookmark);
        await db.SaveChangesAsync(cancel);
        return bookmark.Title;
    }

    /// <summary>One place up or down within its folder.</summary>
    public async Task<Outcome<Done>> MoveAsync(Actor actor, BookmarkId id, bool up, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var own = await OwnAsync(db, cancel);
        if (own.Find(each => each.Id == id) is not { } bookmark)
        {
            return new Missing("This bookmark");
        }

        var siblings = own.Where(each => each.FolderId == bookmark.FolderId).OrderBy(each => each.Place).ToList();
        foreach (var (place, each) in Places.Moved(siblings, bookmark, up).Index())
        {
            each.Place = place + 1;
        }

        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    /// <summary>Many at once into a folder, or out of all with none.</summary>
    public async Task<Outcome<int>> MoveAllAsync(Actor actor, IReadOnlyCollection<BookmarkId> ids, FolderId? into, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var chosen = (await OwnAsync(db, cancel)).Where(each => ids.Contains(each.Id)).ToList();
        if (chosen.Count == 0)
        {
            return new NotSaid("Select the bookmarks to move", "Chosen");
        }

        if (into is { } id && !await db.Set<Folder>().AnyAsync(folder => folder.Id == id && folder.AccountId == db.Actor.Account, cancel))
        {
            return new NotSaid("Select a folder from the list", "Into");
        }

        chosen.ForEach(each => each.FolderId = into);
        await db.SaveChangesAsync(cancel);
        return chosen.Count;
    }

    private static Task<List<Bookmark>> OwnAsync(PlatformDb db, CancellationToken cancel) =>
        db.Set<Bookmark>().Where(bookmark => bookmark.AccountId == db.Actor.Account).ToListAsync(cancel);

    private static async Task<IReadOnlyList<Refusal>> PutAsync(PlatformDb db, Bookmark bookmark, BookmarkText text, CancellationToken cancel)
    {
        var refusals = new List<Refusal>();
        var (notes, tags) = (text.Notes.ReplaceLineEndings("\n").Trim(), TagText.Read(text.Tags));
        if (notes.Length > Bookmark.MostNotes)
        {
            refusals.Add(new NotSaid($"Notes have {notes.Length:N0} characters and must have {Bookmark.MostNotes:N0} or fewer", nameof(BookmarkText.Notes)));
        }

        if (TagText.Problem(tags) is { } problem)
        {
            refusals.Add(new NotSaid(problem, nameof(BookmarkText.Tags)));
        }

        if (text.Folder is { } id && !await db.Set<Folder>().AnyAsync(folder => folder.Id == id && folder.AccountId == db.Actor.Account, cancel))
        {
            refusals.Add(new NotSaid("Select a folder from the list", nameof(BookmarkText.Folder)));
        }

        if (refusals.Count == 0)
        {
            (bookmark.Notes, bookmark.Tags, bookmark.FolderId, bookmark.IsPinned) = (notes, [.. tags], text.Folder, text.IsPinned);
            await db.SaveChangesAsync(cancel);
        }

        return refusals;
    }
}
