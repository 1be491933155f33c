using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.Knowledge.Domain;

/// <summary>What the hub knows of a signed-in reader.</summary>
internal sealed class Member
{
    public required AccountId AccountId { get; init; }

    /// <summary>Codes of the topics of interest.</summary>
    public List<string> Interests { get; set; } = [];

    /// <summary>What is newer is new to them; moves on when they come back after a pause.</summary>
    public required Instant SeenUntil { get; set; }

    public required Instant LastVisitAt { get; set; }
}
