using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.Discussions.Domain;

internal enum ReactionKind
{
    Helpful,
    Thanks,
    SameHere,
}

/// <summary>One member's reaction of one kind to a message.</summary>
internal sealed class Reaction
{
    public required MessageId MessageId { get; init; }

    public required AccountId AccountId { get; init; }

    public required ReactionKind Kind { get; init; }
}

/// <summary>A message names somebody who has written in the same discussion.</summary>
internal sealed class Mention
{
    public required MessageId MessageId { get; init; }

    public required AccountId AccountId { get; init; }
}

internal enum WatchLevel
{
    Muted,
    Normal,
    Watching,
}

/// <summary>How closely a member follows a discussion, and until when they have seen it.</summary>
internal sealed class Watch
{
    public required DiscussionId DiscussionId { get; init; }

    public required AccountId AccountId { get; init; }

    public required WatchLevel Level { get; set; }

    public required Instant SeenUntil { get; set; }
}

/// <summary>A text that its author has not sent yet. Nobody else sees it.</summary>
internal sealed class KeptDraft
{
    /// <summary>The place of a discussion that is still to be started.</summary>
    public const string NewDiscussion = "new";

    public required AccountId AccountId { get; init; }

    /// <summary>The discussion's id, or <see cref="NewDiscussion"/>.</summary>
    public required string Place { get; init; }

    public required string Title { get; set; }

    public required string Text { get; set; }

    public required Instant SavedAt { get; set; }
}
