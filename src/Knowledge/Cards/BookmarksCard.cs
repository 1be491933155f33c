using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Cards;

/// <summary>A member's bookmarks: the pinned ones, then the latest.</summary>
internal sealed class BookmarksCard(IDatabases databases) : IDashboardCard
{
    private const int MostShown = 5;

    public int Order => 400;

    public string Heading => "Your bookmarks";

    public async Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel)
    {
        if (actor.Account is not { } account)
        {
            return null;
        }

        await using var db = databases.Open(actor.OutsideEmployers);
        var own = db.Set<Bookmark>().Where(bookmark => bookmark.AccountId == account);
        var lines = await (
            from bookmark in own
            join page in db.Set<Page>() on bookmark.PageId equals (PageId?)page.Id into pages
            from page in pages.DefaultIfEmpty()
            orderby bookmark.IsPinned descending, bookmark.AddedAt descending
            select new { bookmark.Title, bookmark.Address, Slug = page == null ? null : page.Slug, All = own.Count() }).Take(MostShown).ToListAsync(cancel);
        return lines.Count == 0
            ? new(Heading, "Bookmark a page and find it again here.", [], new("Find pages", "/learn"))
            : new(Heading, $"You have {UkWords.Count(lines[0].All, "bookmark", "bookmarks")}.",
                [.. lines.Select(line => new CardFact(line.Title, line.Slug is { } slug ? $"/learn/pages/{slug}" : line.Address))], new("See all bookmarks", "/learn/bookmarks"));
    }
}
