using NodaTime;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;

namespace Preceptor.Discussions.Rules;

/// <summary>A decision as a moderator typed it.</summary>
/// <param name="Author">nothing, warn, or the days of a suspension.</param>
internal sealed record TypedDecision(string Decision, string Author, string Statement);

/// <param name="Sanction">What it means for the author; none when nothing.</param>
internal sealed record ReadDecision(Decision Decision, SanctionKind? Sanction, Duration? Length, string Statement);

/// <summary>Understands a decision. Who hides, warns or suspends says why, and nobody decides about their own message, another's claim, or an appeal against themselves.</summary>
internal static class DecisionReading
{
    public const string Nothing = "nothing";
    public const string Warn = "warn";

    /// <summary>Days of a suspension that a moderator may choose.</summary>
    public static IReadOnlyList<int> SuspensionDays { get; } = [7, 28, 90];

    /// <param name="before">Who decided the case that is appealed against.</param>
    public static Outcome<Done> MayDecide(Case open, Message message, AccountId moderator, AccountId? before) =>
        !open.IsOpen ? new NotNow("This case is decided.")
        : message.AuthorId == moderator ? new NotNow("You wrote this message, so another moderator decides.")
        : before == moderator ? new NotNow("You made the decision that is appealed against, so another moderator decides.")
        : open.ClaimedById is { } claimer && claimer != moderator ? new NotNow($"{open.ClaimedByName} has claimed this case.")
        : new Done();

    public static Outcome<ReadDecision> Read(TypedDecision typed)
    {
        List<Refusal> wrong = [];
        if (typed.Decision is not ("show" or "hide"))
        {
            wrong.Add(new NotSaid("Select what happens to the message", "Choice"));
        }

        var days = SuspensionDays.FirstOrDefault(days => typed.Author == $"{days}");
        if (days == 0 && typed.Author is not (Nothing or Warn))
        {
            wrong.Add(new NotSaid("Select what happens for its author", "Author"));
        }

        var statement = typed.Statement.Trim();
        if (statement.Length > Case.MostStatement || (statement.Length == 0 && (typed.Decision == "hide" || typed.Author is not Nothing)))
        {
            wrong.Add(new NotSaid($"Enter why, in {Case.MostStatement} characters or fewer. The author and whoever reported the message read it", "Statement"));
        }

        return wrong.Count > 0 ? Outcome<ReadDecision>.Refused(wrong) : new ReadDecision(
            typed.Decision == "show" ? Decision.Show : Decision.Hide,
            days > 0 ? SanctionKind.Suspension : typed.Author == Warn ? SanctionKind.Warning : null,
            days > 0 ? Duration.FromDays(days) : null, statement);
    }
}
