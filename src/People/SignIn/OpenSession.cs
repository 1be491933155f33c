using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.People.SignIn;

internal readonly record struct OpenSessionId(Guid Value) : IId<OpenSessionId>
{
    public static OpenSessionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>One browser in which an account is logged in. Ending it logs that browser out at its next click.</summary>
internal sealed class OpenSession
{
    /// <summary>How often it is written down that a session was used.</summary>
    public static readonly Duration Seldom = Duration.FromMinutes(5);

    public const int MostBrowser = 60;

    public required OpenSessionId Id { get; init; }

    public required AccountId AccountId { get; init; }

    /// <summary>The account's stamp then: a new password ends what was opened with the old one.</summary>
    public required string Stamp { get; init; }

    /// <summary>Such as "Firefox on Windows".</summary>
    public required string Browser { get; init; }

    public required Instant StartedAt { get; init; }

    /// <summary>When its owner last showed who they are; to choose another employer is not to show it.</summary>
    public required Instant ProvenAt { get; init; }

    /// <summary>They did so with a code or a passkey, not by a password alone.</summary>
    public required bool HasBothSteps { get; set; }

    public Instant SeenAt { get; set; }

    public Instant? EndedAt { get; set; }
}
