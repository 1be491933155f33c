using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Queries;

/// <summary>What an address of a page answers: the page, where it has moved to, or why it is no more.</summary>
/// <param name="Instead">The live page to read instead of a withdrawn one.</param>
internal sealed record PageAnswer(PageView? View, string? MovedTo, Page? Withdrawn, LivePage? Instead);

/// <summary>What is at an address, for whoever asks?</summary>
internal sealed class PageAsked(IDatabases databases, Catalogue catalogue)
{
    public async Task<PageAnswer?> AskAsync(string slug, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        var page = await (
            from address in db.Set<PageAddress>()
            join row in db.Set<Page>() on address.PageId equals row.Id
            where address.Slug == slug
            select row).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (page is null)
        {
            return null;
        }

        var live = await db.Live(db.Now).SingleOrDefaultAsync(each => each.Page.Id == page.Id, cancel);
        return live is null ? await WithoutAsync(db, page, cancel)
            : page.Slug != slug ? new(null, page.Slug, null, null)
            : new(await ViewAsync(db, page, live.Version, cancel), null, null, null);
    }

    /// <summary>A version that need not be live, for those who may see it.</summary>
    public async Task<PageView> ViewAsync(Page page, PageVersion version, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        return await ViewAsync(db, page, version, cancel);
    }

    private static async Task<PageAnswer?> WithoutAsync(PlatformDb db, Page page, CancellationToken cancel)
    {
        // A page that was never live is not found, so that nobody learns of it.
        if (!page.IsWithdrawn)
        {
            return null;
        }

        var instead = page.ReplacedById is { } id ? await db.Live(db.Now).SingleOrDefaultAsync(each => each.Page.Id == id, cancel) : null;
        return new(null, null, page, instead);
    }

    private async Task<PageView> ViewAsync(PlatformDb db, Page page, PageVersion version, CancellationToken cancel)
    {
        var topics = await db.Set<Topic>().AsNoTracking().Where(topic => version.Topics.Contains(topic.Code)).OrderBy(topic => topic.Name).ToListAsync(cancel);
        var pair = page.PairId is { } id ? (await db.Live(db.Now).SingleOrDefaultAsync(each => each.Page.Id == id, cancel))?.Page : null;
        return new(page, version, topics, catalogue, UkTime.DateOf(db.Now)) { Pair = pair };
    }
}
