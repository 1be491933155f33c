using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Highlights;

namespace Preceptor.Knowledge.Queries;

/// <summary>A highlight, and where it stands in its page as it is now.</summary>
/// <param name="Number">As the page shows it; those that are not found come last.</param>
/// <param name="Place">Nothing when the text has changed there, or the page is withdrawn.</param>
/// <param name="IsSame">The words are still as they were marked.</param>
internal sealed record HighlightLine(Highlight Highlight, int Number, Stretch? Place, bool IsSame)
{
    public string Target => $"highlight-{Highlight.Id}";
}

/// <summary>A member's highlights in one page.</summary>
/// <param name="Live">The page as it is now; none when it was withdrawn.</param>
internal sealed record HighlightedPage(Page Page, LivePage? Live, string Title, IReadOnlyList<HighlightLine> Lines);

/// <summary>What has the reader marked, and where does it stand now? Only ever the asker's own.</summary>
internal sealed class HighlightsAsked(IDatabases databases)
{
    /// <summary>A page with the reader's highlights in its text.</summary>
    public async Task<PageView> InAsync(Actor actor, PageView view, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var own = await Own(db).Where(each => each.PageId == view.Page.Id).ToListAsync(cancel);
        var lines = Lines(own, new(() => view.Text.Words));
        return view with { Highlights = lines, Marked = lines.Count == 0 ? null : view.Text.With([.. lines.Where(line => line.Place is not null).Select(line => new Mark(line.Place!.Value, line.Number, line.Target))]) };
    }

    /// <summary>All, the page marked last first.</summary>
    public async Task<IReadOnlyList<HighlightedPage>> OfAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        return await PagesAsync(db, await Own(db).ToListAsync(cancel), cancel);
    }

    public async Task<(HighlightedPage Page, HighlightLine Line)?> OneAsync(Actor actor, HighlightId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        return await PagesAsync(db, await Own(db).Where(each => each.Id == id).ToListAsync(cancel), cancel) is [var page] ? (page, page.Lines.Single()) : null;
    }

    public async Task<int> CountAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        return await Own(db).CountAsync(cancel);
    }

    private static IQueryable<Highlight> Own(PlatformDb db) => db.Set<Highlight>().AsNoTracking().Where(highlight => highlight.AccountId == db.Actor.Account);

    private static async Task<IReadOnlyList<HighlightedPage>> PagesAsync(PlatformDb db, List<Highlight> own, CancellationToken cancel)
    {
        var ids = own.Select(each => each.PageId).Distinct().ToList();
        var live = await db.Live(db.Now).Where(each => ids.Contains(each.Page.Id)).ToDictionaryAsync(each => each.Page.Id, cancel);
        var pages = await db.Set<Page>().AsNoTracking().Where(page => ids.Contains(page.Id)).ToDictionaryAsync(page => page.Id, cancel);
        var titles = await db.Set<PageVersion>().AsNoTracking().Where(version => ids.Contains(version.PageId)).OrderBy(version => version.Number)
            .Select(version => new { version.PageId, version.Title }).ToListAsync(cancel);
        return
        [
            .. from ofPage in own.GroupBy(each => each.PageId)
               orderby ofPage.Max(each => each.MadeAt) descending
               let now = live.GetValueOrDefault(ofPage.Key)
               let title = now?.Version.Title ?? titles.Last(each => each.PageId == ofPage.Key).Title
               select new HighlightedPage(pages[ofPage.Key], now, title, Lines([.. ofPage], new(() => now is null ? "" : ShownText.Of(now.Version, now.Page.Type).Words))),
        ];
    }

    private static IReadOnlyList<HighlightLine> Lines(IReadOnlyList<Highlight> own, Lazy<string> words) =>
    [
        .. own.Select(each => (Highlight: each, Found: Anchoring.Find(words.Value, each.Anchor)))
            .OrderBy(each => each.Found?.Place.Start ?? int.MaxValue).ThenBy(each => each.Highlight.Start)
            .Select((each, place) => new HighlightLine(each.Highlight, place + 1, each.Found?.Place, each.Found?.IsSame ?? false)),
    ];
}
