using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Data.Search;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Queries;

/// <summary>Discussions with a message that matches, among what this reader may open; beside the hub's search results too.</summary>
internal sealed class DiscussionSearch(IDatabases databases, IMessageIndex index) : ISearchSource
{
    private const int MostBest = 5;

    /// <summary>Messages whose discussions are counted beside the hub's results; more than these are told as more.</summary>
    private const int MostBeside = 50;

    private const int MostListed = 2_000;

    /// <summary>Those with the words in the title first, then those with the newest message.</summary>
    public async Task<SearchFinds?> FindAsync(Actor actor, string words, CancellationToken cancel)
    {
        var sought = SearchWords.Of(words);
        await using var db = databases.Open(actor.OutsideEmployers);
        var hits = sought.Count == 0 ? [] : await index.GlanceAsync(db, sought, MostBeside, cancel);
        if (hits.Count == 0)
        {
            return null;
        }

        var readable = await (
            from message in db.MessagesFor(actor)
            where EF.Parameter(hits).Contains(message.Id)
            join discussion in db.Set<Discussion>() on message.DiscussionId equals discussion.Id
            select new { message.Id, message.DiscussionId, discussion.Title }).ToListAsync(cancel);
        var found = readable.GroupBy(message => (message.DiscussionId, message.Title)).OrderBy(messages => SearchWords.Of(messages.Key.Title).ToHashSet(StringComparer.Ordinal).IsSupersetOf(sought) ? 0 : 1)
            // Ids are drawn in the order of time.
            .ThenByDescending(messages => messages.Max(message => message.Id.Value)).Select(messages => messages.Key).ToList();
        return found.Count == 0 ? null : new("Talking Points", found.Count, hits.Count == MostBeside,
            [.. found.Take(MostBest).Select(each => new SearchFind(each.Title, $"/talking-points/{each.DiscussionId}"))], $"/talking-points?q={Uri.EscapeDataString(words)}");
    }

    /// <summary>The best first.</summary>
    public async Task<IReadOnlyList<DiscussionId>> MatchesAsync(PlatformDb db, Actor actor, string typed, CancellationToken cancel)
    {
        var sought = SearchWords.Of(typed);
        if (sought.Count == 0)
        {
            return [];
        }

        var hits = await index.RankAsync(db, sought, MostListed, cancel);
        var ranks = hits.Index().ToDictionary(hit => hit.Item, hit => hit.Index);
        var readable = await db.MessagesFor(actor).Where(message => EF.Parameter(hits).Contains(message.Id)).Select(message => new { message.Id, message.DiscussionId }).ToListAsync(cancel);
        return [.. readable.OrderBy(message => ranks[message.Id]).Select(message => message.DiscussionId).Distinct()];
    }
}
