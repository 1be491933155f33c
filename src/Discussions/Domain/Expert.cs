using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.Discussions.Domain;

/// <summary>A moderator says that a member knows a topic well. It shows on what the member wrote about it for as long as it stands, and not after.</summary>
internal sealed class Expert
{
    public const int MostReason = 400;

    public required AccountId AccountId { get; init; }

    public required string TopicCode { get; init; }

    /// <summary>Shown on the member's page, to whoever may open it.</summary>
    public required string Reason { get; set; }

    /// <summary>None when that moderator has closed their account.</summary>
    public AccountId? MarkedById { get; set; }

    public required Instant MarkedAt { get; init; }

    /// <summary>"Expert: anaesthesia associates".</summary>
    public static string Badge(string topicName) => $"Expert: {InText(topicName)}";

    /// <summary>A topic's name within a sentence; an abbreviation keeps its capitals.</summary>
    public static string InText(string topicName) =>
        topicName is [var first, var second, ..] && !char.IsUpper(second) ? $"{char.ToLowerInvariant(first)}{topicName[1..]}" : topicName;
}
