using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.People.SignIn;

internal readonly record struct RegistrationId(Guid Value) : IId<RegistrationId>
{
    public static RegistrationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>
/// Somebody registered for the hub by themselves. The letter's link shows that the address is theirs; an address of a domain that is not trusted then
/// waits for a moderator. The link's token is kept as a hash only.
/// </summary>
internal sealed class Registration
{
    public const int MostReason = 500;

    /// <summary>How long the letter's link works.</summary>
    public static readonly Duration Lasts = Duration.FromDays(7);

    public required RegistrationId Id { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    /// <summary>Why somebody whose address is not of a trusted domain wants to join; none otherwise.</summary>
    public required string? Reason { get; init; }

    public required string TokenHash { get; init; }

    public required Instant AskedAt { get; init; }

    /// <summary>When the link was followed and a password chosen.</summary>
    public Instant? ConfirmedAt { get; set; }

    public AccountId? AccountId { get; set; }

    public Instant? DecidedAt { get; set; }

    /// <summary>None while nobody decided, or nobody had to.</summary>
    public bool? IsApproved { get; set; }

    public Instant ExpiresAt => AskedAt + Lasts;

    public bool IsOpen(Instant now) => ConfirmedAt is null && now < ExpiresAt;
}
