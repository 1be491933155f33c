using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Planning.Domain;

internal enum PlanRunStatus
{
    Queued,
    Running,
    Done,
    Failed,
    Cancelled,
}

/// <summary>Many futures of one scenario, drawn at one time. Past runs stay: they are what the plan is held against later.</summary>
internal sealed class PlanRun : IEmployerOwned
{
    public const int MostAnswer = 20_000_000;

    public required EmployerId EmployerId { get; init; }

    public required PlanRunId Id { get; init; }

    public required ScenarioId ScenarioId { get; init; }

    public required PlanRunStatus Status { get; set; }

    /// <summary>Why it was asked for, in words.</summary>
    public required string Because { get; init; }

    public required Instant AskedAt { get; init; }

    public Instant? EndedAt { get; set; }

    public required int Futures { get; init; }

    public required int Seed { get; init; }

    /// <summary>Futures that are drawn so far.</summary>
    public int Drawn { get; set; }

    public bool StopAsked { get; set; }

    /// <summary>What went wrong, in a sentence.</summary>
    public string? Message { get; set; }

    /// <summary>The scenario file as it was run, whole, so that the run can be repeated.</summary>
    public byte[]? File { get; set; }

    public byte[]? Answer { get; set; }

    public bool IsOver => Status is not (PlanRunStatus.Queued or PlanRunStatus.Running);
}

/// <summary>A run that waits or is being drawn. It holds ids alone, so that a worker of any employer can find it.</summary>
internal sealed class QueuedPlanRun
{
    public required PlanRunId Id { get; init; }

    public required EmployerId EmployerId { get; init; }

    public required Instant AskedAt { get; init; }

    /// <summary>The worker that has it; none while it waits.</summary>
    public Guid? TakenBy { get; set; }

    /// <summary>When its worker last said so.</summary>
    public Instant? AliveAt { get; set; }
}
