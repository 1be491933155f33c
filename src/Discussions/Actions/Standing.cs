using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Actions;

/// <summary>Puts a message into a state, and what follows for its discussion: its own state, its count of replies, its last message, its answer.</summary>
internal static class Standing
{
    public static async Task PutAsync(PlatformDb db, Message message, MessageState state, CancellationToken cancel)
    {
        message.State = state;
        var discussion = await db.Set<Discussion>().SingleAsync(row => row.Id == message.DiscussionId, cancel);
        if (message.Number == Message.First)
        {
            discussion.State = state;
        }

        var others = db.Set<Message>().Where(row => row.DiscussionId == message.DiscussionId && row.Id != message.Id && row.State == MessageState.Shown);
        var last = await others.MaxAsync(row => (NodaTime.Instant?)row.WrittenAt, cancel) ?? discussion.StartedAt;
        var isReplyShown = state is MessageState.Shown && message.Number > Message.First;
        discussion.Replies = await others.CountAsync(row => row.Number > Message.First, cancel) + (isReplyShown ? 1 : 0);
        discussion.LastMessageAt = state is MessageState.Shown && message.WrittenAt > last ? message.WrittenAt : last;
        if (state is not MessageState.Shown && discussion.AnswerNumber == message.Number)
        {
            discussion.AnswerNumber = null;
        }
    }
}
