using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Planning.Domain;

/// <summary>One strategic plan of an employer's associates, in six steps, with its scenarios.</summary>
internal sealed class WorkforcePlan : IEmployerOwned
{
    public const int MostTitle = 120;

    public required EmployerId EmployerId { get; init; }

    public required PlanId Id { get; init; }

    public required string Title { get; set; }

    public required Instant StartedAt { get; init; }

    public required PersonId StartedById { get; init; }
}

/// <summary>What is written in one of the six steps.</summary>
internal sealed class PlanStep : IEmployerOwned
{
    public const int MostAnswers = 60_000;

    public required EmployerId EmployerId { get; init; }

    public required PlanId PlanId { get; init; }

    /// <summary>1 to 6.</summary>
    public required int Number { get; init; }

    /// <summary>By question's code, as JSON.</summary>
    public required string Answers { get; set; }

    /// <summary>Goes up with each save; a signature is for one version.</summary>
    public required int Version { get; set; }

    public required Instant SavedAt { get; set; }

    public required PersonId SavedById { get; set; }
}

/// <summary>Somebody stands by what a version of a step says. It lapses by itself when the step is saved anew, and stays to be seen.</summary>
internal sealed class StepSignature : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    public required SignatureId Id { get; init; }

    public required PlanId PlanId { get; init; }

    public required int Number { get; init; }

    public required int Version { get; init; }

    public required Instant SignedAt { get; init; }

    public required PersonId SignedById { get; init; }
}
