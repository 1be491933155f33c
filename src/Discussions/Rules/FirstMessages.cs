using Preceptor.Discussions.Domain;

namespace Preceptor.Discussions.Rules;

/// <summary>Whether a message waits for a moderator: the first ones of a new member do, and all in a topic that is moderated first.</summary>
internal static class FirstMessages
{
    /// <param name="shown">The author's messages that are shown so far.</param>
    /// <param name="held">How many of a new member's messages wait.</param>
    public static MessageState StateOf(int shown, int held, bool isModeratedFirst, bool isModerator) =>
        !isModerator && (shown < held || isModeratedFirst) ? MessageState.Held : MessageState.Shown;
}
