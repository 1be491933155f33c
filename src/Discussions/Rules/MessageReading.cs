using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Answers;

namespace Preceptor.Discussions.Rules;

/// <summary>Understands what was typed as a message: it says something, is not too long, and holds nobody's personal details.</summary>
internal static class MessageReading
{
    public const string Input = "Text";

    public static Outcome<string> Read(TypedMessage typed, DateOnly today)
    {
        var text = typed.Text.ReplaceLineEndings("\n").Trim();
        return text.Length switch
        {
            0 => new NotSaid("Enter what you want to say", Input),
            > Message.MostText => new NotSaid($"The text has {text.Length:N0} characters and must have {Message.MostText:N0} or fewer", Input),
            _ when PersonalDetails.Find(text, Input, typed.IsChecked, today) is { } found => Outcome<string>.Refused([found]),
            _ => text,
        };
    }
}
