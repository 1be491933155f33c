using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.Discussions.Domain;

/// <summary>A question with a few answers at the head of a discussion.</summary>
internal sealed class Poll
{
    public const int MostOptions = 8;

    public required DiscussionId DiscussionId { get; init; }

    public required string Question { get; init; }

    /// <summary>The last day on which votes are taken, in UK time; inclusive.</summary>
    public required DateOnly ClosesOn { get; init; }

    /// <summary>The answers, in their order; a vote names one by its number from 1.</summary>
    public required List<string> Options { get; init; }
}

/// <summary>One member's vote. Others see only how many chose each answer.</summary>
internal sealed class Vote
{
    public required DiscussionId DiscussionId { get; init; }

    public required AccountId AccountId { get; init; }

    public required int Option { get; set; }

    public required Instant CastAt { get; set; }
}
