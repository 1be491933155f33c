using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.People.SignIn;

internal readonly record struct InvitationId(Guid Value) : IId<InvitationId>
{
    public static InvitationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>A person was asked by mail to sign in. The link's token is kept as a hash only.</summary>
internal sealed class Invitation : IEmployerOwned
{
    public static readonly Duration Lasts = Duration.FromDays(7);

    public required EmployerId EmployerId { get; init; }

    public required InvitationId Id { get; init; }

    public required PersonId PersonId { get; init; }

    public required string Email { get; init; }

    /// <summary>Codes of the trades that accepting it gives.</summary>
    public required List<string> Trades { get; init; }

    public required string TokenHash { get; init; }

    public required Instant SentAt { get; init; }

    public Instant? AcceptedAt { get; set; }

    public Instant? WithdrawnAt { get; set; }

    public Instant ExpiresAt => SentAt + Lasts;

    public bool IsOpen(Instant now) => AcceptedAt is null && WithdrawnAt is null && now < ExpiresAt;
}
