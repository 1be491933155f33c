using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Knowledge.Queries;

/// <param name="Mine">The reader's own rating of this version; none when signed out or not rated.</param>
/// <param name="Comments">Shown ones, the oldest first, and the reader's own that wait.</param>
internal sealed record Opinions(RatingSummary Ratings, Rating? Mine, IReadOnlyList<Comment> Comments);

internal sealed record CommentLine(Comment Comment, string Slug, string PageTitle);

/// <summary>What members think of a page, and what moderators have to look at.</summary>
internal sealed class OpinionsAsked(IDatabases databases)
{
    private const int MostListed = 100;

    public async Task<Opinions> OfAsync(Actor actor, PageVersion version, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var account = actor.Account;
        var ratings = await db.Set<Rating>().Where(rating => rating.VersionId == version.Id).GroupBy(rating => rating.Stars).Select(rows => new { Stars = rows.Key, Count = rows.Count() }).ToListAsync(cancel);
        var mine = account is null ? null : await db.Set<Rating>().AsNoTracking().SingleOrDefaultAsync(rating => rating.VersionId == version.Id && rating.AccountId == account, cancel);
        var comments = await db.Set<Comment>().AsNoTracking()
            .Where(comment => comment.PageId == version.PageId && (comment.State == CommentState.Shown || (comment.State == CommentState.Waiting && comment.AccountId == account)))
            .OrderBy(comment => comment.WrittenAt).ToListAsync(cancel);
        return new(RatingSummary.Of(ratings.Select(each => (each.Stars, each.Count))), mine, comments);
    }

    /// <summary>Comments that wait, then those that nobody has looked at yet, the oldest first.</summary>
    public async Task<IReadOnlyList<CommentLine>> ToModerateAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var lines = await (
            from comment in db.Set<Comment>()
            join page in db.Set<Page>() on comment.PageId equals page.Id
            where comment.State == CommentState.Waiting || (comment.State == CommentState.Shown && comment.DecidedAt == null)
            orderby comment.WrittenAt
            select new { comment, page.Slug, Title = db.Set<PageVersion>().Where(version => version.PageId == page.Id && version.Number == comment.VersionNumber).Select(version => version.Title).FirstOrDefault() })
            .Take(MostListed).AsNoTracking().ToListAsync(cancel);
        return [.. lines.Select(line => new CommentLine(line.comment, line.Slug, line.Title ?? line.Slug)).OrderBy(line => line.Comment.State == CommentState.Waiting ? 0 : 1)];
    }
}
