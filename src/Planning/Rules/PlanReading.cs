using Preceptor.Kernel.Answers;
using Preceptor.Planning.Domain;

namespace Preceptor.Planning.Rules;

/// <summary>Understands the title of a plan or the name of a scenario, or says what is wrong with it.</summary>
internal static class PlanReading
{
    /// <param name="asked">The property that was typed into, what the text is as it ends a sentence, and its most characters.</param>
    /// <param name="taken">Names that are there already.</param>
    public static Outcome<string> Read(string? typed, (string Field, string What, int Most) asked, IEnumerable<string> taken)
    {
        var text = (typed ?? "").Trim();
        return text.Length == 0 ? new NotUnderstood(asked.Field, $"Enter {asked.What}")
            : text.Length > asked.Most ? new NotUnderstood(asked.Field, $"{Capital(asked.What)} has {text.Length} characters; {asked.Most} are the most")
            : text.Any(char.IsControl) ? new NotUnderstood(asked.Field, $"{Capital(asked.What)} holds a character that cannot be shown. Type it again")
            : taken.Contains(text, StringComparer.OrdinalIgnoreCase) ? new NotUnderstood(asked.Field, $"‘{text}’ is there already. Choose another name")
            : text;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
