using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Supervision.Domain;

/// <summary>The employer has made a profile its own rule. A record is never changed but to say once when and why it ends.</summary>
internal sealed class Adoption : IEmployerOwned
{
    public const int MostWhy = 1_000;

    public required EmployerId EmployerId { get; init; }

    public required AdoptionId Id { get; init; }

    /// <summary>A code of <see cref="Profiles"/>.</summary>
    public required string Profile { get; init; }

    /// <summary>The first day on which its rows block.</summary>
    public required DateOnly From { get; init; }

    public required string Why { get; init; }

    /// <summary>None when a person of the employer did not record it.</summary>
    public PersonId? AdoptedById { get; init; }

    public required Instant AdoptedAt { get; init; }

    /// <summary>The last day on which its rows block, inclusive; none while it is open.</summary>
    public DateOnly? Until { get; set; }

    public string? EndWhy { get; set; }

    public PersonId? EndedById { get; set; }

    public Instant? EndedAt { get; set; }

    public bool HoldsOn(DateOnly date) => From <= date && (Until is null || date <= Until);
}
