using NodaTime;

namespace Preceptor.Kernel.Data;

/// <summary>Answers of a journey that is not finished, so that nothing typed is lost between its pages. Only its author sees it.</summary>
internal sealed class Draft : IEmployerOwned
{
    public const int MostText = 100_000;

    public required EmployerId EmployerId { get; init; }

    public required DraftId Id { get; init; }

    public required AccountId AccountId { get; init; }

    /// <summary>The journey, as its answers' type name.</summary>
    public required string Journey { get; init; }

    /// <summary>The answers as JSON.</summary>
    public required string Answers { get; set; }

    public required Instant TouchedAt { get; set; }
}
