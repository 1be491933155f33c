using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.Discussions.Domain;

internal enum MessageState
{
    /// <summary>Only its author and moderators see it, until one of them has decided.</summary>
    Held,
    Shown,
    Hidden,
}

/// <summary>What a member wrote, under their own name: the first message of a discussion, or a reply.</summary>
internal sealed class Message
{
    public const int MostText = 5_000;

    public const int First = 1;

    public required MessageId Id { get; init; }

    public required DiscussionId DiscussionId { get; init; }

    /// <summary>From 1 within its discussion, in the order of writing.</summary>
    public required int Number { get; init; }

    /// <summary>The number of the reply below which it is shown; its own where it answers the discussion itself.</summary>
    public required int Under { get; init; }

    /// <summary>The number of the message that it answers; none where it answers the discussion itself.</summary>
    public int? ReplyTo { get; init; }

    /// <summary>None for what came with a world, and after an erasure.</summary>
    public AccountId? AuthorId { get; set; }

    /// <summary>The member's name and employer as they were; "Former member" after an erasure.</summary>
    public required string AuthorName { get; set; }

    public string? AuthorEmployer { get; set; }

    /// <summary>Markdown.</summary>
    public required string Text { get; set; }

    public required MessageState State { get; set; }

    public required Instant WrittenAt { get; init; }

    /// <summary>When it was last changed after the minutes in which a slip may be mended unseen.</summary>
    public Instant? EditedAt { get; set; }
}

/// <summary>What a message said before it was changed.</summary>
internal sealed class MessageVersion
{
    public required MessageId MessageId { get; init; }

    /// <summary>From 1, the oldest.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    /// <summary>When the next text took its place.</summary>
    public required Instant ReplacedAt { get; init; }
}
