using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Data.Search;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Actions;

/// <summary>Changes one's own message. After five minutes the old text is kept and everybody sees what was changed.</summary>
internal sealed class ChangeMessage(IDatabases databases, IMessageIndex index, DiscussionsOptions options)
{
    public async Task<Outcome<Posted>> RunAsync(Writer writer, MessageId id, TypedMessage typed, CancellationToken cancel)
    {
        await using var db = databases.Open(writer.Actor.OutsideEmployers);
        if (!await db.MessagesFor(writer.Actor).AnyAsync(row => row.Id == id, cancel))
        {
            return new Missing("This message");
        }

        var message = await db.Set<Message>().SingleAsync(row => row.Id == id, cancel);
        var (may, read) = (Editing.MayChange(message, writer.Account), MessageReading.Read(typed, UkTime.DateOf(db.Now)));
        var mayMessage = await Posting.MayPostAsync(db, writer.Account, options, cancel);
        if (!may.IsDone || !read.Done(out var text) || !mayMessage.IsDone)
        {
            return Outcome<Posted>.Refused([.. may.Refusals, .. read.Refusals, .. mayMessage.Refusals]);
        }

        if (text != message.Text)
        {
            await PutAsync(db, message, text, cancel);
            await Posting.MentionAsync(db, writer, message, cancel);
            var title = await db.Set<Discussion>().Where(row => row.Id == message.DiscussionId).Select(row => row.Title).SingleAsync(cancel);
            await index.SaveWithWordsAsync(db, [(message, title)], cancel);
        }

        return new Posted(message.DiscussionId, message.Number, message.State);
    }

    private static async Task PutAsync(PlatformDb db, Message message, string text, CancellationToken cancel)
    {
        if (Editing.IsShown(message, db.Now))
        {
            var number = await db.Set<MessageVersion>().CountAsync(version => version.MessageId == message.Id, cancel) + 1;
            db.Add(new MessageVersion { MessageId = message.Id, Number = number, Text = message.Text, ReplacedAt = db.Now });
            message.EditedAt = db.Now;
        }

        message.Text = text;
    }
}
