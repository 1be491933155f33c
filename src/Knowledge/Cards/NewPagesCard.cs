using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;

namespace Preceptor.Knowledge.Cards;

/// <summary>Pages that are new since the member's last visit, those of their topics first.</summary>
internal sealed class NewPagesCard(IDatabases databases, Shelf shelf) : IDashboardCard
{
    private const int MostShown = 5;

    private static readonly Duration AtFirst = Duration.FromDays(30);

    public int Order => 410;

    public string Heading => "New in Learn";

    public async Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel)
    {
        if (actor.Account is not { } account)
        {
            return null;
        }

        await using var db = databases.Open(actor.OutsideEmployers);
        var member = await db.Set<Member>().AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == account, cancel);
        var seen = member?.SeenUntil ?? db.Now - AtFirst;
        var pages = (await shelf.AskAsync(cancel)).Live.Where(page => !page.IsExample && page.LiveFrom > seen).OrderByDescending(page => page.LiveFrom).ToList();
        var isMine = pages.ToLookup(page => member is not null && member.Interests.Intersect(page.Topics).Any());
        return new(
            Heading,
            pages.Count == 0 ? "Nothing is new since your last visit."
            : isMine[true].Any() ? $"{UkWords.Count(pages.Count, "page is", "pages are")} new since your last visit, {isMine[true].Count()} about your topics."
            : $"{UkWords.Count(pages.Count, "page is", "pages are")} new since your last visit.",
            [.. isMine[true].Concat(isMine[false]).Take(MostShown).Select(page => new CardFact(page.Title, $"/learn/pages/{page.Slug}"))],
            new("Go to Learn", "/learn"));
    }
}
