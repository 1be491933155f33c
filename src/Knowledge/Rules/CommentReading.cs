using Preceptor.Kernel.Answers;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules;

/// <summary>Understands a comment, and says whether others see it at once or after a moderator has looked.</summary>
internal static class CommentReading
{
    private const string Input = "Text";

    public static Outcome<string> Read(string typed)
    {
        var text = typed.ReplaceLineEndings("\n").Trim();
        return text.Length switch
        {
            0 => new NotSaid("Enter a comment", Input),
            > Comment.MostText => new NotSaid($"The comment has {text.Length:N0} characters and must have {Comment.MostText:N0} or fewer", Input),
            _ => text,
        };
    }

    /// <summary>One topic that is moderated first is enough.</summary>
    public static CommentState StateOf(IEnumerable<Topic> topics) => topics.Any(topic => topic.IsModeratedFirst) ? CommentState.Waiting : CommentState.Shown;
}
