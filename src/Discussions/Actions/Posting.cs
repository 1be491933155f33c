using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Actions;

/// <summary>A message that was written.</summary>
internal sealed record Posted(DiscussionId Discussion, int Number, MessageState State);

/// <summary>What starting a discussion and replying have in common.</summary>
internal static class Posting
{
    private static readonly Duration Burst = Duration.FromMinutes(10);

    /// <summary>Not while suspended, and not faster than people write.</summary>
    public static async Task<Outcome<Done>> MayPostAsync(PlatformDb db, AccountId account, DiscussionsOptions options, CancellationToken cancel)
    {
        var sanctions = await db.Set<Sanction>().AsNoTracking().Where(sanction => sanction.AccountId == account).ToListAsync(cancel);
        var may = Suspensions.MayPost(sanctions, db.Now);
        var since = db.Now - Burst;
        return !may.IsDone ? may
            : await db.Set<Message>().CountAsync(message => message.AuthorId == account && message.WrittenAt > since, cancel) < options.MessagesInTenMinutes ? new Done()
            : new NotNow($"You have written {options.MessagesInTenMinutes} messages within ten minutes. Wait a little, then send this one.");
    }

    public static async Task<MessageState> StateAsync(PlatformDb db, Writer writer, (bool IsModeratedFirst, int Held) ground, CancellationToken cancel)
    {
        var account = writer.Account;
        var shown = await db.Set<Message>().CountAsync(message => message.AuthorId == account && message.State == MessageState.Shown, cancel);
        return FirstMessages.StateOf(shown, ground.Held, ground.IsModeratedFirst, writer.Actor.May(DiscussionsPermissions.Moderate));
    }

    /// <summary>Adds the message with its mentions, its case where it waits, and its author's watch; the author's draft of it ends.</summary>
    public static async Task AddAsync(PlatformDb db, Writer writer, Message message, CancellationToken cancel)
    {
        db.Add(message);
        if (message.State is MessageState.Held)
        {
            db.Add(new Case { Id = Id.New<CaseId>(), MessageId = message.Id, Why = CaseWhy.Held, OpenedAt = db.Now });
        }

        await MentionAsync(db, writer, message, cancel);
        var (account, place) = (writer.Account, message.Number == Message.First ? KeptDraft.NewDiscussion : message.DiscussionId.ToString());
        var watch = await db.Set<Watch>().SingleOrDefaultAsync(row => row.DiscussionId == message.DiscussionId && row.AccountId == account, cancel)
            ?? db.Add(new Watch { DiscussionId = message.DiscussionId, AccountId = account, Level = WatchLevel.Normal, SeenUntil = db.Now }).Entity;
        watch.SeenUntil = db.Now;
        db.RemoveRange(await db.Set<KeptDraft>().Where(draft => draft.AccountId == account && draft.Place == place).ToListAsync(cancel));
    }

    public static async Task MentionAsync(PlatformDb db, Writer writer, Message message, CancellationToken cancel)
    {
        var authors = await db.MessagesFor(writer.Actor).Where(each => each.DiscussionId == message.DiscussionId && each.AuthorId != null)
            .Select(each => new { each.AuthorId, each.AuthorName }).Distinct().ToListAsync(cancel);
        var named = Names.MentionedIn(message.Text, authors.Select(author => author.AuthorName));
        var known = await db.Set<Mention>().Where(mention => mention.MessageId == message.Id).ToListAsync(cancel);
        var wanted = authors.Where(author => named.Contains(author.AuthorName)).Select(author => author.AuthorId!.Value).Distinct().ToList();
        db.RemoveRange(known.Where(mention => !wanted.Contains(mention.AccountId)));
        db.AddRange(wanted.Except(known.Select(mention => mention.AccountId)).Select(account => new Mention { MessageId = message.Id, AccountId = account }));
    }
}
