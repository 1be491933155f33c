using NodaTime;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;

namespace Preceptor.Discussions.Rules;

/// <summary>Who may change a message, and from when on a change is shown: a slip may be mended for five minutes unseen.</summary>
internal static class Editing
{
    public static readonly Duration MendedUnseenFor = Duration.FromMinutes(5);

    public static bool IsShown(Message message, Instant now) => now - message.WrittenAt > MendedUnseenFor;

    /// <summary>Only its author, and not while it is hidden: nobody else's words are put into a mouth.</summary>
    public static Outcome<Done> MayChange(Message message, AccountId account) =>
        message.AuthorId != account ? new Missing("This message")
        : message.State is MessageState.Hidden ? new NotNow("A moderator has hidden this message. You may appeal against that.")
        : new Done();
}
