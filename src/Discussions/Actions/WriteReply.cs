using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Data.Search;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Actions;

/// <summary>Adds a reply to a discussion, or to one of its messages.</summary>
internal sealed class WriteReply(IDatabases databases, IHubTopics topics, IMessageIndex index, DiscussionsOptions options)
{
    /// <summary>Two who reply at once want the same number; the later one takes the next.</summary>
    private const int MostAttempts = 5;

    /// <param name="to">The number of the message that it answers; none for the discussion itself.</param>
    public async Task<Outcome<Posted>> RunAsync(Writer writer, DiscussionId id, int? to, TypedMessage typed, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(writer, id, to, typed, cancel);
            }
            catch (DbUpdateException) when (attempt < MostAttempts)
            {
            }
        }
    }

    private async Task<Outcome<Posted>> OnceAsync(Writer writer, DiscussionId id, int? to, TypedMessage typed, CancellationToken cancel)
    {
        await using var db = databases.Open(writer.Actor.OutsideEmployers);
        if (await db.DiscussionsFor(writer.Actor).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } seen)
        {
            return new Missing("This discussion");
        }

        var answered = to is > Message.First ? await db.MessagesFor(writer.Actor).SingleOrDefaultAsync(message => message.DiscussionId == id && message.Number == to, cancel) : null;
        if (to is > Message.First && answered is null)
        {
            return new Missing("The message that you reply to");
        }

        var (read, may) = (MessageReading.Read(typed, UkTime.DateOf(db.Now)), await Posting.MayPostAsync(db, writer.Account, options, cancel));
        if (!read.Done(out var text) || !may.IsDone)
        {
            return Outcome<Posted>.Refused([.. read.Refusals, .. may.Refusals]);
        }

        var isModeratedFirst = (await topics.AllAsync(cancel)).Any(topic => topic.Code == seen.TopicCode && topic.IsModeratedFirst);
        var state = await Posting.StateAsync(db, writer, (isModeratedFirst, options.FirstMessagesHeld), cancel);
        var message = await NewAsync(db, writer, (id, answered, text, state), cancel);
        await Posting.AddAsync(db, writer, message, cancel);
        await index.SaveWithWordsAsync(db, [(message, seen.Title)], cancel);
        return new Posted(id, message.Number, state);
    }

    private static async Task<Message> NewAsync(PlatformDb db, Writer writer, (DiscussionId Id, Message? Answered, string Text, MessageState State) reply, CancellationToken cancel)
    {
        var number = await db.Set<Message>().Where(message => message.DiscussionId == reply.Id).MaxAsync(message => message.Number, cancel) + 1;
        if (reply.State is MessageState.Shown)
        {
            var discussion = await db.Set<Discussion>().SingleAsync(row => row.Id == reply.Id, cancel);
            discussion.Replies = await db.Set<Message>().CountAsync(message => message.DiscussionId == reply.Id && message.State == MessageState.Shown && message.Number > Message.First, cancel) + 1;
            discussion.LastMessageAt = db.Now;
        }

        return new()
        {
            Id = Id.New<MessageId>(), DiscussionId = reply.Id, Number = number, Under = reply.Answered?.Under ?? number, ReplyTo = reply.Answered?.Number, AuthorId = writer.Account,
            AuthorName = writer.Name, AuthorEmployer = writer.Employer, Text = reply.Text, State = reply.State, WrittenAt = db.Now,
        };
    }
}
