using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.People.SignIn;

internal readonly record struct MembershipId(Guid Value) : IId<MembershipId>
{
    public static MembershipId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>An account may act as a person at an employer, in these trades.</summary>
internal sealed class Membership : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    public required MembershipId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public required PersonId PersonId { get; init; }

    /// <summary>Codes of trades.</summary>
    public required List<string> Trades { get; set; }

    public required Instant GivenAt { get; init; }

    /// <summary>From then on it opens nothing.</summary>
    public Instant? EndedAt { get; set; }
}
