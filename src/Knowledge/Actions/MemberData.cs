using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;

namespace Preceptor.Knowledge.Actions;

/// <summary>What the hub keeps of a member: their topics, bookmarks, highlights, stars, comments, and the pages that they opened or wrote.</summary>
internal sealed class MemberData(IDatabases databases, BookmarksAsked bookmarks) : IPersonalData
{
    public async Task<IReadOnlyList<PersonalList>> TellAsync(Actor member, CancellationToken cancel)
    {
        await using var db = databases.Open(member.OutsideEmployers);
        var (account, book) = (member.Account!.Value, await bookmarks.OfAsync(member, cancel));
        var interests = await db.Set<Member>().AsNoTracking().Where(row => row.AccountId == account).Select(row => row.Interests).SingleOrDefaultAsync(cancel) ?? [];
        var names = await db.Set<Topic>().AsNoTracking().ToDictionaryAsync(topic => topic.Code, topic => topic.Name, cancel);
        return
        [
            new("Topics of interest", ["Topic"], [.. interests.Select(code => new[] { names.GetValueOrDefault(code, code) })]),
            new("Folders for bookmarks", ["Folder"], [.. book.Folders.Select(placed => new[] { string.Join(" / ", placed.Path) })]),
            new("Bookmarks", ["Title", "Address", "Folder", "Tags", "Notes"],
                [.. book.ToKeep().Select(kept => new[] { kept.Title, kept.Address, string.Join(" / ", kept.Folder), string.Join(", ", kept.Tags), kept.Notes })]),
            await HighlightsAsync(db, member, cancel),
            await ReadingsAsync(db, member, cancel),
            await RatingsAsync(db, member, cancel),
            await CommentsAsync(db, member, cancel),
            await WrittenAsync(db, member, cancel),
        ];
    }

    public async Task EraseAsync(PlatformDb db, Erasure erasure, CancellationToken cancel)
    {
        var account = erasure.Account;
        await db.Set<Bookmark>().Where(row => row.AccountId == account).ExecuteDeleteAsync(cancel);
        await db.Set<Folder>().Where(row => row.AccountId == account).ExecuteUpdateAsync(set => set.SetProperty(row => row.ParentId, (FolderId?)null), cancel);
        await db.Set<Folder>().Where(row => row.AccountId == account).ExecuteDeleteAsync(cancel);
        await db.Set<Highlight>().Where(row => row.AccountId == account).ExecuteDeleteAsync(cancel);
        await db.Set<Rating>().Where(row => row.AccountId == account).ExecuteDeleteAsync(cancel);
        await db.Set<Reading>().Where(row => row.AccountId == account).ExecuteDeleteAsync(cancel);
        await db.Set<Member>().Where(row => row.AccountId == account).ExecuteDeleteAsync(cancel);
        var comments = db.Set<Comment>().Where(row => row.AccountId == account);
        await comments.ExecuteUpdateAsync(set => set.SetProperty(row => row.AuthorName, Erasure.FormerMember).SetProperty(row => row.AuthorEmployer, (string?)null), cancel);
        if (erasure.TextsToo)
        {
            await comments.ExecuteUpdateAsync(set => set.SetProperty(row => row.Text, Erasure.TextGone).SetProperty(row => row.State, CommentState.Removed), cancel);
        }

        var versions = db.Set<PageVersion>();
        await versions.Where(row => row.AuthorId == account).ExecuteUpdateAsync(set => set.SetProperty(row => row.AuthorName, Erasure.FormerMember), cancel);
        await versions.Where(row => row.ApprovedById == account).ExecuteUpdateAsync(set => set.SetProperty(row => row.ApprovedByName, Erasure.FormerMember), cancel);
    }

    private static async Task<PersonalList> HighlightsAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await (
            from highlight in db.Set<Highlight>()
            join page in db.Set<Page>() on highlight.PageId equals page.Id
            where highlight.AccountId == member.Account
            orderby highlight.MadeAt
            select new { page.Slug, highlight.Quotation, highlight.Note, highlight.MadeAt }).AsNoTracking().ToListAsync(cancel);
        return new("Highlights and notes", ["Page", "Words", "Note", "When"],
            [.. rows.Select(row => new[] { KeptBookmark.PagePath + row.Slug, row.Quotation, row.Note, UkWords.Moment(row.MadeAt) })]);
    }

    private static async Task<PersonalList> ReadingsAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await (
            from reading in db.Set<Reading>()
            join version in db.Set<PageVersion>() on reading.VersionId equals version.Id
            where reading.AccountId == member.Account
            orderby reading.ReadAt
            select new { version.Title, reading.ReadAt }).AsNoTracking().ToListAsync(cancel);
        return new("Pages that you opened", ["Page", "First opened"], [.. rows.Select(row => new[] { row.Title, UkWords.Moment(row.ReadAt) })]);
    }

    private static async Task<PersonalList> RatingsAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await (
            from rating in db.Set<Rating>()
            join version in db.Set<PageVersion>() on rating.VersionId equals version.Id
            where rating.AccountId == member.Account
            orderby rating.RatedAt
            select new { version.Title, rating.Stars, rating.RatedAt }).AsNoTracking().ToListAsync(cancel);
        return new("Ratings", ["Page", "Stars", "When"], [.. rows.Select(row => new[] { row.Title, $"{row.Stars}", UkWords.Moment(row.RatedAt) })]);
    }

    private static async Task<PersonalList> CommentsAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await (
            from comment in db.Set<Comment>()
            join page in db.Set<Page>() on comment.PageId equals page.Id
            where comment.AccountId == member.Account
            orderby comment.WrittenAt
            select new { page.Slug, comment.Text, comment.State, comment.DecidedWhy, comment.WrittenAt }).AsNoTracking().ToListAsync(cancel);
        return new("Comments on pages", ["Page", "Comment", "State", "Moderator's reason", "When"],
            [.. rows.Select(row => new[] { KeptBookmark.PagePath + row.Slug, row.Text, $"{row.State}", row.DecidedWhy ?? "", UkWords.Moment(row.WrittenAt) })]);
    }

    private static async Task<PersonalList> WrittenAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await db.Set<PageVersion>().AsNoTracking().Where(row => row.AuthorId == member.Account).OrderBy(row => row.BegunAt)
            .Select(row => new { row.Title, row.Number, row.State, row.BegunAt }).ToListAsync(cancel);
        return new("Pages that you wrote", ["Page", "Version", "State", "Begun"], [.. rows.Select(row => new[] { row.Title, $"{row.Number}", $"{row.State}", UkWords.Moment(row.BegunAt) })]);
    }
}
