using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Ui.Texts;

namespace Preceptor.Discussions.Queries;

/// <summary>A message with the discussion that it is in.</summary>
internal sealed record MessageInPlace(Message Message, Discussion Discussion)
{
    public string Href => $"/talking-points/{Discussion.Id}?message={Message.Number}#message-{Message.Number}";
}

/// <summary>One change of a message, word by word.</summary>
internal sealed record MessageChange(Instant At, IReadOnlyList<DiffPart> Parts);

/// <summary>One message, and how it came to say what it says.</summary>
internal sealed class MessageAsked(IDatabases databases)
{
    public async Task<MessageInPlace?> AskAsync(Actor actor, MessageId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        return await InPlaceAsync(db, actor, db.MessagesFor(actor).Where(message => message.Id == id), cancel);
    }

    public async Task<MessageInPlace?> AskAsync(Actor actor, DiscussionId discussion, int number, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        return await InPlaceAsync(db, actor, db.MessagesFor(actor).Where(message => message.DiscussionId == discussion && message.Number == number), cancel);
    }

    /// <summary>The latest change first.</summary>
    public async Task<IReadOnlyList<MessageChange>> ChangesAsync(Message message, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        var versions = await db.Set<MessageVersion>().AsNoTracking().Where(version => version.MessageId == message.Id).OrderBy(version => version.Number).ToListAsync(cancel);
        return [.. versions.Select((version, i) => new MessageChange(version.ReplacedAt, WordDiff.Between(version.Text, i + 1 < versions.Count ? versions[i + 1].Text : message.Text))).Reverse()];
    }

    private static async Task<MessageInPlace?> InPlaceAsync(PlatformDb db, Actor actor, IQueryable<Message> messages, CancellationToken cancel)
    {
        var found = await (
            from message in messages
            join discussion in db.DiscussionsFor(actor) on message.DiscussionId equals discussion.Id
            select new { message, discussion }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new(found.message, found.discussion);
    }
}
