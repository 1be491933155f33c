using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Actions;

/// <summary>What a member does to a discussion without writing: reacts, watches, says what solved it.</summary>
internal sealed class MarkMessages(IDatabases databases)
{
    /// <summary>The same reaction once more takes it back.</summary>
    public async Task<Outcome<Message>> ReactAsync(Actor actor, MessageId id, string kind, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.MessagesFor(actor).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } message || !Enum.TryParse<ReactionKind>(kind, out var reaction) || !Enum.IsDefined(reaction))
        {
            return new Missing("This message");
        }

        var account = actor.Account!.Value;
        if (await db.Set<Reaction>().SingleOrDefaultAsync(row => row.MessageId == id && row.AccountId == account && row.Kind == reaction, cancel) is { } given)
        {
            db.Remove(given);
        }
        else
        {
            db.Add(new Reaction { MessageId = id, AccountId = account, Kind = reaction });
        }

        await db.SaveChangesAsync(cancel);
        return message;
    }

    public async Task<Outcome<Done>> WatchAsync(Actor actor, DiscussionId id, string level, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (!await db.DiscussionsFor(actor).AnyAsync(row => row.Id == id, cancel) || !Enum.TryParse<WatchLevel>(level, out var chosen) || !Enum.IsDefined(chosen))
        {
            return new Missing("This discussion");
        }

        var account = actor.Account!.Value;
        var watch = await db.Set<Watch>().SingleOrDefaultAsync(row => row.DiscussionId == id && row.AccountId == account, cancel)
            ?? db.Add(new Watch { DiscussionId = id, AccountId = account, Level = chosen, SeenUntil = db.Now }).Entity;
        watch.Level = chosen;
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    /// <summary>The same message once more takes the answer back.</summary>
    public async Task<Outcome<int?>> AnswerAsync(Actor actor, MessageId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.MessagesFor(actor).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } message)
        {
            return new Missing("This message");
        }

        var discussion = await db.Set<Discussion>().SingleAsync(row => row.Id == message.DiscussionId, cancel);
        if (!Answers.MayChoose(discussion, actor.Account, actor.May(DiscussionsPermissions.Moderate)))
        {
            return new NotPermitted("say what solved this discussion: who asked and moderators may");
        }

        var may = Answers.Choose(discussion, message);
        if (!may.IsDone)
        {
            return Outcome<int?>.Refused(may.Refusals);
        }

        discussion.AnswerNumber = discussion.AnswerNumber == message.Number ? null : message.Number;
        await db.SaveChangesAsync(cancel);
        return discussion.AnswerNumber;
    }

    /// <summary>A reader has opened a discussion that they follow.</summary>
    public async Task NoteSeenAsync(Actor actor, DiscussionId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var (account, now) = (actor.Account, db.Now);
        await db.Set<Watch>().Where(row => row.DiscussionId == id && row.AccountId == account).ExecuteUpdateAsync(row => row.SetProperty(watch => watch.SeenUntil, now), cancel);
    }
}
