using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Queries;

/// <summary>Which page of a discussion: by its number, or the one with a message.</summary>
internal sealed record PageWanted(int Page, int? Message);

/// <summary>What does a discussion say, to this reader? The number of queries does not grow with its messages.</summary>
internal sealed class DiscussionAsked(IDatabases databases, IHubTopics topics)
{
    public async Task<DiscussionView?> AskAsync(Actor actor, DiscussionId id, PageWanted wanted, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.DiscussionsFor(actor).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } discussion)
        {
            return null;
        }

        var account = actor.Account;
        var readable = db.MessagesFor(actor).Where(message => message.DiscussionId == id);
        var replies = readable.Where(message => message.Number > Message.First);
        var all = await replies.CountAsync(cancel);
        var page = Math.Clamp(wanted.Message is { } number ? await PageOfAsync(replies, number, cancel) : wanted.Page, 1, Math.Max(1, (all + DiscussionView.OnePage - 1) / DiscussionView.OnePage));
        var answer = discussion.AnswerNumber ?? Message.First;
        var heads = await readable.Where(message => message.Number == Message.First || message.Number == answer).ToListAsync(cancel);
        var shown = await replies.OrderBy(message => message.Under).ThenBy(message => message.Number).Skip((page - 1) * DiscussionView.OnePage).Take(DiscussionView.OnePage).ToListAsync(cancel);
        var views = await ViewsAsync(db, actor, [.. heads, .. shown], discussion, cancel);
        var poll = await PollAsync(db, actor, id, cancel);
        var authors = views.Values.Select(each => each.Message.AuthorId).OfType<AccountId>().Distinct().ToList();
        var experts = await db.Set<Expert>().Where(row => row.TopicCode == discussion.TopicCode && authors.Contains(row.AccountId)).Select(row => row.AccountId).ToListAsync(cancel);
        var level = account is null ? null : await db.Set<Watch>().Where(row => row.DiscussionId == id && row.AccountId == account).Select(row => (WatchLevel?)row.Level).SingleOrDefaultAsync(cancel);
        return new(discussion, await TopicNameAsync(discussion, cancel), views[Message.First], discussion.AnswerNumber is { } solved ? views.GetValueOrDefault(solved) : null, [.. shown.Select(message => views[message.Number])])
        {
            Page = page, All = all, Level = level ?? WatchLevel.Normal, Poll = poll?.Results, MyVote = poll?.Mine, IsMine = account is not null && discussion.AuthorId == account,
            MayAnswer = Answers.MayChoose(discussion, account, actor.May(DiscussionsPermissions.Moderate)),
            Experts = experts, MayMark = actor.May(DiscussionsPermissions.Moderate),
        };
    }

    /// <summary>Names of those who have written in it, so that a preview shows mentions as the message will.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(Actor actor, DiscussionId? id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        return id is { } discussion ? await NamesAsync(db, actor, discussion, cancel) : [];
    }

    private static Task<List<string>> NamesAsync(PlatformDb db, Actor actor, DiscussionId id, CancellationToken cancel) =>
        db.MessagesFor(actor).Where(message => message.DiscussionId == id).Select(message => message.AuthorName).Distinct().ToListAsync(cancel);

    private static async Task<int> PageOfAsync(IQueryable<Message> replies, int number, CancellationToken cancel)
    {
        var under = await replies.Where(message => message.Number == number).Select(message => message.Under).FirstOrDefaultAsync(cancel);
        return 1 + (await replies.CountAsync(message => message.Under < under || (message.Under == under && message.Number < number), cancel) / DiscussionView.OnePage);
    }

    private static async Task<Dictionary<int, MessageView>> ViewsAsync(PlatformDb db, Actor actor, IReadOnlyList<Message> messages, Discussion discussion, CancellationToken cancel)
    {
        var (ids, account) = (messages.Select(message => message.Id).ToList(), actor.Account);
        var reactions = (await db.Set<Reaction>().Where(reaction => ids.Contains(reaction.MessageId)).GroupBy(reaction => new { reaction.MessageId, reaction.Kind })
            .Select(group => new { group.Key.MessageId, group.Key.Kind, Count = group.Count(), Mine = group.Count(reaction => reaction.AccountId == account) }).ToListAsync(cancel)).ToLookup(each => each.MessageId);
        var answered = messages.Select(message => message.ReplyTo).OfType<int>().Distinct().ToList();
        var namesByNumber = answered.Count == 0 ? [] : await db.MessagesFor(actor).Where(message => message.DiscussionId == discussion.Id && answered.Contains(message.Number))
            .ToDictionaryAsync(message => message.Number, message => message.AuthorName, cancel);
        var names = messages.Any(message => MessageHtml.MayMention(message.Text)) ? await NamesAsync(db, actor, discussion.Id, cancel) : [];
        return messages.DistinctBy(message => message.Number).ToDictionary(message => message.Number, message => new MessageView(
            message, MessageHtml.Of(message.Text, names),
            [.. Enum.GetValues<ReactionKind>().Select(kind => reactions[message.Id].FirstOrDefault(each => each.Kind == kind) is { } given ? new ReactionCount(kind, given.Count, given.Mine > 0) : new(kind, 0, false))],
            message.ReplyTo is { } to ? namesByNumber.GetValueOrDefault(to) : null, discussion.AnswerNumber == message.Number));
    }

    private static async Task<(PollResults Results, int? Mine)?> PollAsync(PlatformDb db, Actor actor, DiscussionId id, CancellationToken cancel)
    {
        if (await db.Set<Poll>().AsNoTracking().SingleOrDefaultAsync(row => row.DiscussionId == id, cancel) is not { } poll)
        {
            return null;
        }

        var account = actor.Account;
        var votes = await db.Set<Vote>().Where(vote => vote.DiscussionId == id).GroupBy(vote => vote.Option)
            .Select(group => new { Option = group.Key, Count = group.Count(), Mine = group.Count(vote => vote.AccountId == account) }).ToListAsync(cancel);
        return (PollResults.Of(poll, votes.ToDictionary(vote => vote.Option, vote => vote.Count), UkTime.DateOf(db.Now)), votes.FirstOrDefault(vote => vote.Mine > 0)?.Option);
    }

    private async Task<string> TopicNameAsync(Discussion discussion, CancellationToken cancel) =>
        (await topics.AllAsync(cancel)).FirstOrDefault(topic => topic.Code == discussion.TopicCode)?.Name ?? discussion.TopicCode;
}
