using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Knowledge.Actions;

/// <summary>Withdraws a page, or gives it another address. The old address leads to the new one for good.</summary>
internal sealed class KeepPage(IDatabases databases, Shelf shelf)
{
    public async Task<Outcome<Page>> WithdrawAsync(Actor actor, PageId id, (string Why, string Replacement) typed, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.PageOnDeskAsync(actor, id, cancel) is not { } page)
        {
            return new Missing("This page");
        }

        var (why, slug) = (typed.Why.Trim(), typed.Replacement.Trim());
        if (why.Length is 0 or > 400)
        {
            return new NotSaid("Enter why the page is withdrawn, in 400 characters or fewer", "Why");
        }

        var replacement = slug.Length == 0 ? null : await db.Set<PageAddress>().SingleOrDefaultAsync(address => address.Slug == slug && address.PageId != id, cancel);
        if (slug.Length > 0 && replacement is null)
        {
            return new NotSaid($"No other page has the address ‘{slug}’", "Replacement");
        }

        var versions = await db.Set<PageVersion>().Where(version => version.PageId == id).ToListAsync(cancel);
        foreach (var version in versions.Where(version => version.IsScheduledAt(db.Now)))
        {
            version.State = VersionState.Discarded;
        }

        foreach (var version in versions.Where(version => version.IsLiveAt(db.Now)))
        {
            version.UnpublishAt = db.Now;
        }

        LiveSpans.Settle(versions);
        (page.WithdrawnAt, page.WithdrawnWhy, page.ReplacedById) = (db.Now, why, replacement?.PageId);
        db.Audit("knowledge.page-withdrawn", $"page:{id}", replacement is null ? "" : $"replaced by page {replacement.PageId}");
        await db.SaveChangesAsync(cancel);
        shelf.Forget();
        return page;
    }

    public async Task<Outcome<string>> MoveAsync(Actor actor, PageId id, string typed, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.PageOnDeskAsync(actor, id, cancel) is not { } page)
        {
            return new Missing("This page");
        }

        var slug = typed.Trim();
        if (SlugText.Problem(slug) is { } problem)
        {
            return new NotSaid(problem, "Slug");
        }

        var taken = await db.Set<PageAddress>().SingleOrDefaultAsync(address => address.Slug == slug, cancel);
        if (taken is not null && taken.PageId != id)
        {
            return new NotSaid($"Another page has or had the address ‘{slug}’. Enter a different one", "Slug");
        }

        if (taken is null)
        {
            db.Add(new PageAddress { Slug = slug, PageId = id });
        }

        page.Slug = slug;
        db.Audit("knowledge.page-moved", $"page:{id}", slug);
        await db.SaveChangesAsync(cancel);
        shelf.Forget();
        return slug;
    }
}
