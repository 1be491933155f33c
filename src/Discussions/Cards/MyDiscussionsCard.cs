using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Cards;

/// <summary>Discussions that a member started, replied in or watches: those with something new first, mentions named.</summary>
internal sealed class MyDiscussionsCard(IDatabases databases) : IDashboardCard
{
    private const int MostShown = 5;

    public int Order => 420;

    public string Heading => "My discussions";

    public async Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel)
    {
        if (actor.Account is not { } account)
        {
            return null;
        }

        await using var db = databases.Open(actor.OutsideEmployers);
        var lines = await (
            from watch in db.Set<Watch>()
            join discussion in db.DiscussionsFor(actor) on watch.DiscussionId equals discussion.Id
            where watch.AccountId == account && watch.Level != WatchLevel.Muted
            orderby discussion.LastMessageAt > watch.SeenUntil descending, watch.Level == WatchLevel.Watching descending, discussion.LastMessageAt descending
            select new
            {
                discussion.Id, discussion.Title, IsNew = discussion.LastMessageAt > watch.SeenUntil,
                Mentions = db.Set<Mention>().Count(mention => mention.AccountId == account
                    && db.Set<Message>().Any(message => message.Id == mention.MessageId && message.DiscussionId == discussion.Id && message.State == MessageState.Shown && message.WrittenAt > watch.SeenUntil)),
            }).Take(MostShown).ToListAsync(cancel);
        var fresh = lines.Count(line => line.IsNew);
        return new(
            Heading,
            lines.Count == 0 ? "Ask a question or reply to one, and follow it here." : fresh == 0 ? "Nothing is new in your discussions." : $"{UkWords.Count(fresh, "discussion has", "discussions have")} something new.",
            [.. lines.Select(line => new CardFact(line.Title + (line.Mentions > 0 ? " (you are mentioned)" : line.IsNew ? " (new)" : ""), $"/talking-points/{line.Id}"))],
            new("Go to Talking Points", "/talking-points"));
    }
}
