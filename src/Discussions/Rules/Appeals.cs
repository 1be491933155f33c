using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Answers;

namespace Preceptor.Discussions.Rules;

/// <summary>A decision that hid a message, or warned or suspended its author, may be appealed against once. The decision about the appeal is the last.</summary>
internal static class Appeals
{
    public static Outcome<Done> MayAppeal(Case decided, bool isAppealed, bool hasSanction) =>
        decided.IsOpen ? new NotNow("Nothing is decided yet, so there is nothing to appeal against.")
        : isAppealed ? new NotNow("You have appealed against this decision already.")
        : decided.AppealOf is not null ? new NotNow("This is the decision about an appeal, which is the last.")
        : decided.Decision is not Decision.Hide && !hasSanction ? new NotNow("The message is shown, so there is nothing to appeal against.")
        : new Done();
}
