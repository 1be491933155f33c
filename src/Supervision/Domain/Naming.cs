using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Supervision.Domain;

/// <summary>A doctor is an associate's named supervisor for some time, in one phase. At most one holds on a date.</summary>
internal sealed class Naming : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    public required NamingId Id { get; init; }

    public required PersonId AssociateId { get; init; }

    public required PersonId SupervisorId { get; set; }

    /// <summary>A code of <see cref="Phases"/>, as agreed between the two.</summary>
    public required string Phase { get; set; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive; none while it is open.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>When the two look at the level of supervision again.</summary>
    public required DateOnly ReviewOn { get; set; }

    public bool HoldsOn(DateOnly date) => From <= date && (Until is null || date <= Until);

    public NamedSupervisor ToContract() => new(AssociateId, SupervisorId, Phase, From, Until);
}
