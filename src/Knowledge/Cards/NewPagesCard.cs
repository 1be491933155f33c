using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Cards;

/// <summary>Pages that are new since the member's last visit, those of their topics first.</summary>
internal sealed class NewPagesCard(IDatabases databases) : IDashboardCard
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
        var monthAgo = db.Now - AtFirst;
        var lines = await (
            from live in db.Live(db.Now)
            from member in db.Set<Member>().Where(row => row.AccountId == account).DefaultIfEmpty()
            where !live.Page.IsExample && live.Version.LiveFrom > (member == null ? monthAgo : member.SeenUntil)
            orderby live.Version.LiveFrom descending
            select new { live.Page.Slug, live.Version.Title, live.Version.Topics, Interests = member == null ? null : member.Interests }).ToListAsync(cancel);
        var isMine = lines.ToLookup(line => line.Interests is { } interests && interests.Intersect(line.Topics).Any());
        return new(
            Heading,
            lines.Count == 0 ? "Nothing is new since your last visit."
            : isMine[true].Any() ? $"{UkWords.Count(lines.Count, "page is", "pages are")} new since your last visit, {isMine[true].Count()} about your topics."
            : $"{UkWords.Count(lines.Count, "page is", "pages are")} new since your last visit.",
            [.. isMine[true].Concat(isMine[false]).Take(MostShown).Select(line => new CardFact(line.Title, $"/learn/pages/{line.Slug}"))],
            new("Go to Learn", "/learn"));
    }
}
