using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Knowledge.Actions;

/// <param name="Version">The number of the version that the reader had before them.</param>
internal sealed record RateRequest(string Slug, int Version, string Stars, bool IsChange);

/// <summary>Notes that a member has read a version, and keeps their stars for it.</summary>
internal sealed class RatePage(IDatabases databases)
{
    public async Task NoteReadingAsync(Actor actor, VersionId version, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var account = actor.Account!.Value;
        if (!await db.Set<Reading>().AnyAsync(reading => reading.AccountId == account && reading.VersionId == version, cancel))
        {
            db.Add(new Reading { AccountId = account, VersionId = version, ReadAt = db.Now });
            await db.SaveChangesAsync(cancel);
        }
    }

    public async Task<Outcome<int>> RunAsync(Actor actor, RateRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var account = actor.Account!.Value;
        var version = await (
            from page in db.Set<Page>()
            join each in db.Set<PageVersion>() on page.Id equals each.PageId
            where page.Slug == request.Slug && each.Number == request.Version
            select each).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (version is null)
        {
            return new Missing("This page");
        }

        var before = await db.Set<Rating>().SingleOrDefaultAsync(rating => rating.AccountId == account && rating.VersionId == version.Id, cancel);
        var read = await db.Set<Reading>().AnyAsync(reading => reading.AccountId == account && reading.VersionId == version.Id, cancel);
        var decided = RatingJudge.Decide(new(version, version.IsLiveAt(db.Now), account, read, before, request.IsChange), request.Stars);
        if (!decided.Done(out var stars))
        {
            return decided;
        }

        before ??= db.Add(new Rating { AccountId = account, VersionId = version.Id, Stars = stars, RatedAt = db.Now }).Entity;
        (before.Stars, before.RatedAt) = (stars, db.Now);
        await db.SaveChangesAsync(cancel);
        return stars;
    }
}
