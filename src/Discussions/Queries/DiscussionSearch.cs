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
    private const int MostBeside = 200;

    private const int MostListed = 2_000;

    public async Task<SearchFinds?> FindAsync(Actor actor, string words, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var (found, andMore) = await MatchesAsync(db, actor, words, MostBeside, cancel);
        if (found.Count == 0)
        {
            return null;
        }

        var best = found.Take(MostBest).ToList();
        var titles = await db.DiscussionsFor(actor).Where(discussion => best.Contains(discussion.Id)).ToDictionaryAsync(discussion => discussion.Id, discussion => discussion.Title, cancel);
        return new("Talking Points", found.Count, andMore, [.. best.Select(id => new SearchFind(titles[id], $"/talking-points/{id}"))], $"/talking-points?q={Uri.EscapeDataString(words)}");
    }

    /// <summary>The best first.</summary>
    public async Task<IReadOnlyList<DiscussionId>> MatchesAsync(PlatformDb db, Actor actor, string typed, CancellationToken cancel) =>
        (await MatchesAsync(db, actor, typed, MostListed, cancel)).Found;

    private async Task<(IReadOnlyList<DiscussionId> Found, bool AndMore)> MatchesAsync(PlatformDb db, Actor actor, string typed, int most, CancellationToken cancel)
    {
        var words = SearchWords.Of(typed);
        if (words.Count == 0)
        {
            return ([], false);
        }

        var hits = await index.RankAsync(db, words, most, cancel);
        var ranks = hits.Index().ToDictionary(hit => hit.Item, hit => hit.Index);
        var readable = await db.MessagesFor(actor).Where(message => hits.Contains(message.Id)).Select(message => new { message.Id, message.DiscussionId }).ToListAsync(cancel);
        return ([.. readable.OrderBy(message => ranks[message.Id]).Select(message => message.DiscussionId).Distinct()], hits.Count == most);
    }
}
