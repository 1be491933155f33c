using Preceptor.Contracts;
using Preceptor.Discussions.Data.Search;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Actions;

/// <summary>Starts a discussion with its first message and, when there is one, its poll.</summary>
internal sealed class StartDiscussion(IDatabases databases, IHubTopics topics, IMessageIndex index, DiscussionsOptions options)
{
    public async Task<Outcome<Posted>> RunAsync(Writer writer, TypedDiscussion typed, CancellationToken cancel)
    {
        await using var db = databases.Open(writer.Actor.OutsideEmployers);
        var known = await topics.AllAsync(cancel);
        var read = DiscussionReading.Read(typed, new([.. known.Select(topic => topic.Code)], writer.Actor.Employer is not null, UkTime.DateOf(db.Now)));
        if (!read.Done(out var values))
        {
            return Outcome<Posted>.Refused(read.Refusals);
        }

        var may = await Posting.MayPostAsync(db, writer.Account, options, cancel);
        if (!may.IsDone)
        {
            return Outcome<Posted>.Refused(may.Refusals);
        }

        var isModeratedFirst = known.Single(topic => topic.Code == values.Topic).IsModeratedFirst;
        var discussion = New(db, writer, values, await Posting.StateAsync(db, writer, (isModeratedFirst, options.FirstMessagesHeld), cancel));
        db.Add(discussion);
        if (values.Poll is { } poll)
        {
            db.Add(new Poll { DiscussionId = discussion.Id, Question = poll.Question, Options = [.. poll.Options], ClosesOn = poll.ClosesOn });
        }

        var first = FirstMessage(db, writer, discussion, values.Text);
        await Posting.AddAsync(db, writer, first, cancel);
        await index.SaveWithWordsAsync(db, [(first, discussion.Title)], cancel);
        return new Posted(discussion.Id, Message.First, discussion.State);
    }

    private static Discussion New(PlatformDb db, Writer writer, ReadDiscussion values, MessageState state) => new()
    {
        Id = Id.New<DiscussionId>(), TopicCode = values.Topic, Title = values.Title, Audience = values.Audience,
        EmployerId = values.Audience is Audience.Employer ? writer.Actor.Employer : null, AuthorId = writer.Account, State = state, StartedAt = db.Now, LastMessageAt = db.Now, Replies = 0,
    };

    private static Message FirstMessage(PlatformDb db, Writer writer, Discussion discussion, string text) => new()
    {
        Id = Id.New<MessageId>(), DiscussionId = discussion.Id, Number = Message.First, Under = Message.First, AuthorId = writer.Account, AuthorName = writer.Name, AuthorEmployer = writer.Employer,
        Text = text, State = discussion.State, WrittenAt = db.Now,
    };
}
