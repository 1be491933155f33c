using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Rota.Domain;

internal enum LeaveKind
{
    Annual,
    Study,
    Parental,
    Sick,
    Other,
}

/// <summary>Days on which a person is not on duty.</summary>
internal sealed class Leave : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    public required LeaveId Id { get; init; }

    public required PersonId PersonId { get; init; }

    public required LeaveKind Kind { get; set; }

    public required DateOnly StartsOn { get; set; }

    /// <summary>The last day, inclusive.</summary>
    public required DateOnly EndsOn { get; set; }
}

internal enum RequestKind
{
    Off,
    On,
}

/// <summary>A wish for a date: to be off, or to be on duty. The engine meets as many as it can; none is promised.</summary>
internal sealed class Request : IEmployerOwned
{
    public const int MostWeight = 3;

    public required EmployerId EmployerId { get; init; }

    public required RequestId Id { get; init; }

    public required PersonId PersonId { get; init; }

    public required DateOnly Date { get; init; }

    public required RequestKind Kind { get; set; }

    /// <summary>The shift it is about; none for any.</summary>
    public ShiftTypeId? ShiftTypeId { get; set; }

    /// <summary>1 nice to have, 2 important, 3 very important.</summary>
    public required int Weight { get; set; }
}
