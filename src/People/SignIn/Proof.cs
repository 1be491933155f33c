using NodaTime;

namespace Preceptor.People.SignIn;

/// <summary>How somebody showed who they are.</summary>
/// <param name="At">When.</param>
/// <param name="BothSteps">With a code or a passkey, not by a password alone.</param>
internal readonly record struct Proof(Instant At, bool BothSteps)
{
    /// <summary>So long after it, the ways to log in may be changed.</summary>
    public static readonly Duration Holds = Duration.FromMinutes(15);

    public bool IsRecent(Instant now) => now - At <= Holds;
}
