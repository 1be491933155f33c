using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Actions;

/// <summary>A moderator marks the author of a message as an expert on its topic, or takes the mark away. Both go to the audit log by ids and codes.</summary>
internal sealed class MarkExpert(IDatabases databases)
{
    public async Task<Outcome<Done>> RunAsync(Actor moderator, MessageId id, string typed, CancellationToken cancel)
    {
        await using var db = databases.Open(moderator.OutsideEmployers);
        var found = await (
            from message in db.MessagesFor(moderator)
            join discussion in db.Set<Discussion>() on message.DiscussionId equals discussion.Id
            where message.Id == id
            select new { message.AuthorId, discussion.TopicCode }).SingleOrDefaultAsync(cancel);
        if (found?.AuthorId is not { } member)
        {
            return new Missing("This member");
        }

        if (!ExpertReading.Read(typed, member, moderator.Account!.Value).Done(out var reason))
        {
            return Outcome<Done>.Refused(ExpertReading.Read(typed, member, moderator.Account!.Value).Refusals);
        }

        if (await db.Set<Expert>().SingleOrDefaultAsync(row => row.AccountId == member && row.TopicCode == found.TopicCode, cancel) is { } expert)
        {
            (expert.Reason, expert.MarkedById) = (reason, moderator.Account);
        }
        else
        {
            db.Add(new Expert { AccountId = member, TopicCode = found.TopicCode, Reason = reason, MarkedById = moderator.Account, MarkedAt = db.Now });
        }

        db.Audit("discussions.expert-marked", $"account:{member}", $"topic {found.TopicCode}");
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    public async Task<Outcome<Done>> TakeAwayAsync(Actor moderator, AccountId member, string topic, CancellationToken cancel)
    {
        await using var db = databases.Open(moderator.OutsideEmployers);
        if (await db.Set<Expert>().SingleOrDefaultAsync(row => row.AccountId == member && row.TopicCode == topic, cancel) is not { } expert)
        {
            return new Missing("This mark");
        }

        db.Remove(expert);
        db.Audit("discussions.expert-unmarked", $"account:{member}", $"topic {topic}");
        await db.SaveChangesAsync(cancel);
        return new Done();
    }
}
