using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Contracts;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Queries;

/// <summary>A discussion in a list.</summary>
internal sealed record DiscussionLine(DiscussionId Id, string Title, string TopicCode, Audience Audience, MessageState State, int Replies, bool IsSolved, Instant LastMessageAt)
{
    public string Href => $"/talking-points/{Id}";
}

/// <param name="Topic">A topic's code; empty for all.</param>
/// <param name="Show">unsolved for those without an answer, mine for those that the reader started; else all.</param>
/// <param name="Words">What a message must hold; empty for any.</param>
internal sealed record ListFilters(string Topic, string Show, string Words)
{
    public const string Unsolved = "unsolved";
    public const string Mine = "mine";
}

internal sealed record DiscussionList(IReadOnlyList<DiscussionLine> Lines, int All, IReadOnlyList<HubTopic> Topics)
{
    public string TopicName(string code) => Topics.FirstOrDefault(topic => topic.Code == code)?.Name ?? code;
}

/// <summary>Which discussions are there for this reader, the latest message first?</summary>
internal sealed class DiscussionLists(IDatabases databases, IHubTopics topics, DiscussionSearch search)
{
    public const int OnePage = 20;

    public async Task<DiscussionList> AskAsync(Actor actor, ListFilters filters, int page, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var found = db.DiscussionsFor(actor);
        if (filters.Topic.Length > 0)
        {
            found = found.Where(discussion => discussion.TopicCode == filters.Topic);
        }

        if (filters.Words.Length > 0)
        {
            var matches = (await search.MatchesAsync(db, actor, filters.Words, cancel)).ToList();
            found = found.Where(discussion => matches.Contains(discussion.Id));
        }

        var account = actor.Account;
        found = filters.Show switch
        {
            ListFilters.Unsolved => found.Where(discussion => discussion.AnswerNumber == null),
            ListFilters.Mine when account is not null => found.Where(discussion => discussion.AuthorId == account),
            _ => found,
        };
        var lines = await found.OrderByDescending(discussion => discussion.LastMessageAt).ThenBy(discussion => discussion.Id)
            .Skip((page - 1) * OnePage).Take(OnePage)
            .Select(each => new DiscussionLine(each.Id, each.Title, each.TopicCode, each.Audience, each.State, each.Replies, each.AnswerNumber != null, each.LastMessageAt))
            .ToListAsync(cancel);
        return new(lines, await found.CountAsync(cancel), await topics.AllAsync(cancel));
    }
}
