using Preceptor.Discussions.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;

namespace Preceptor.Discussions.Rules;

/// <summary>Understands why a member is marked as an expert, which others can read; nobody marks themselves.</summary>
internal static class ExpertReading
{
    private const string Input = "Reason";

    public static Outcome<string> Read(string typed, AccountId member, AccountId moderator)
    {
        var reason = typed.ReplaceLineEndings(" ").Trim();
        return member == moderator ? new NotNow("You cannot mark yourself. Ask another moderator.")
            : reason.Length == 0 ? new NotSaid("Enter what makes this member an expert", Input)
            : reason.Length > Expert.MostReason ? new NotSaid($"The reason has {reason.Length:N0} characters and must have {Expert.MostReason:N0} or fewer", Input)
            : reason;
    }
}
