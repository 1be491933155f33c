using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Rota.Domain;

internal enum RunStatus
{
    Queued,
    Running,
    Done,
    Infeasible,
    Failed,
    Cancelled,
}

/// <summary>One solve by the engine, from its problem file to its roster.</summary>
internal sealed class Run : IEmployerOwned
{
    public const int MostFile = 20_000_000;

    public required EmployerId EmployerId { get; init; }

    public required RunId Id { get; init; }

    public required TeamId TeamId { get; init; }

    public required DateOnly StartsOn { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public required DateOnly EndsOn { get; init; }

    public required RunStatus Status { get; set; }

    /// <summary>The problem file, whole, so that a run can be repeated and questioned.</summary>
    public required byte[] Problem { get; init; }

    public required int Seconds { get; init; }

    public required int Seed { get; init; }

    public required Instant AskedAt { get; init; }

    public Instant? StartedAt { get; set; }

    public Instant? EndedAt { get; set; }

    /// <summary>Somebody asked to stop and keep the best.</summary>
    public bool StopAsked { get; set; }

    public long? Best { get; set; }

    public long? Bound { get; set; }

    /// <summary>What happened last, in a sentence.</summary>
    public string? Message { get; set; }

    /// <summary>Seconds, best and bound at each improvement, as "1.2 5300 4100" lines, for the chart.</summary>
    public required string Trail { get; set; }

    /// <summary>The best roster file so far.</summary>
    public byte[]? BestRoster { get; set; }

    public RosterId? RosterId { get; set; }

    public bool IsOver => Status is not (RunStatus.Queued or RunStatus.Running);
}

/// <summary>A published roster's certificate, as it was signed.</summary>
internal sealed class Certificate : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    public required RosterId RosterId { get; init; }

    public required byte[] File { get; init; }

    public required Instant SignedAt { get; init; }
}

/// <summary>The secret address of a person's calendar.</summary>
internal sealed class CalendarFeed : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    public required PersonId PersonId { get; init; }

    /// <summary>SHA-256 of the secret, lower-case hex; the secret itself is shown once.</summary>
    public required string SecretHash { get; set; }
}

/// <summary>A row a publisher takes first, so that two publishers of one employer follow each other.</summary>
internal sealed class PublishingTurn : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    public int Taken { get; set; }
}

/// <summary>A run that waits for the engine or is with it. It holds ids alone, so that a worker of any employer can find it.</summary>
internal sealed class QueuedRun
{
    public required RunId Id { get; init; }

    public required EmployerId EmployerId { get; init; }

    public required Instant AskedAt { get; init; }

    /// <summary>The worker that has it; none while it waits.</summary>
    public Guid? TakenBy { get; set; }

    /// <summary>When its worker last said so. A worker that is silent for long has died, and another takes the run.</summary>
    public Instant? AliveAt { get; set; }
}
