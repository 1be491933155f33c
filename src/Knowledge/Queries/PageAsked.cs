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
internal sealed class PageAsked(IDatabases databases, Catalogue catalogue, Shelf shelf)
{
    public async Task<PageAnswer?> AskAsync(string slug, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        var now = db.Now;
        var found = await (
            from address in db.Set<PageAddress>()
            join page in db.Set<Page>() on address.PageId equals page.Id
            from version in db.LiveVersions(now).Where(version => version.PageId == page.Id).DefaultIfEmpty()
            where address.Slug == slug
            select new { page, version }).AsNoTracking().SingleOrDefaultAsync(cancel);
        return found switch
        {
            null => null,
            { version: null } => await WithoutAsync(db, found.page, cancel),
            _ when found.page.Slug != slug => new(null, found.page.Slug, null, null),
            _ => new(await ViewAsync(db, found.page, found.version, cancel), null, null, null),
        };
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
        var topics = (await shelf.AskAsync(cancel)).Topics.Where(topic => version.Topics.Contains(topic.Code)).ToList();
        var pair = page.PairId is { } id ? (await db.Live(db.Now).SingleOrDefaultAsync(each => each.Page.Id == id, cancel))?.Page : null;
        return new(page, version, topics, catalogue, UkTime.DateOf(db.Now)) { Pair = pair };
    }
}
