using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Planning.Domain;

internal enum ScenarioKind
{
    /// <summary>Made from the employer's own records each time it is run, so that it follows them.</summary>
    Records,

    /// <summary>A scenario file that somebody brought in.</summary>
    File,
    SkillMix,
    Redeployment,
}

/// <summary>One set of assumptions of a plan.</summary>
internal sealed class PlanScenario : IEmployerOwned
{
    public const int MostName = 100;
    public const int MostFile = 2_000_000;

    public required EmployerId EmployerId { get; init; }

    public required ScenarioId Id { get; init; }

    public required PlanId PlanId { get; init; }

    public required string Name { get; set; }

    public required ScenarioKind Kind { get; init; }

    /// <summary>Assumptions as JSON, of a scenario that follows the records.</summary>
    public string? Assumed { get; set; }

    /// <summary>The file as it was brought in.</summary>
    public byte[]? File { get; init; }

    public required Instant MadeAt { get; init; }

    public required PersonId MadeById { get; init; }
}
