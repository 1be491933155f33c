using Preceptor.Discussions.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;

namespace Preceptor.Discussions.Rules;

/// <summary>Who may say which reply solved a discussion: who asked, or a moderator.</summary>
internal static class Answers
{
    public static bool MayChoose(Discussion discussion, AccountId? account, bool moderates) =>
        moderates || (account is not null && discussion.AuthorId == account);

    public static Outcome<Done> Choose(Discussion discussion, Message message) =>
        message.Number == Message.First ? new NotNow("The question cannot be its own answer.")
        : message.State is not MessageState.Shown ? new NotNow("Only a message that everybody sees can be the answer.")
        : discussion.Id != message.DiscussionId ? new Missing("This message")
        : new Done();
}
