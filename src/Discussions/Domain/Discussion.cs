using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.Discussions.Domain;

/// <summary>Who may read a discussion.</summary>
internal enum Audience
{
    /// <summary>Anybody, signed in or not.</summary>
    Everyone,

    /// <summary>Whoever is signed in, at any employer.</summary>
    Members,

    /// <summary>People of the author's employer.</summary>
    Employer,
}

/// <summary>A question or subject within a topic; what it says is its first message.</summary>
internal sealed class Discussion
{
    public const int MostTitle = 120;

    public required DiscussionId Id { get; init; }

    public required string TopicCode { get; init; }

    public required string Title { get; set; }

    public required Audience Audience { get; init; }

    /// <summary>The author's employer, where only its people may read.</summary>
    public EmployerId? EmployerId { get; init; }

    /// <summary>None for what came with a world, and after an erasure.</summary>
    public AccountId? AuthorId { get; set; }

    /// <summary>That of the first message.</summary>
    public required MessageState State { get; set; }

    public required Instant StartedAt { get; init; }

    /// <summary>When the last message that is shown was written.</summary>
    public required Instant LastMessageAt { get; set; }

    /// <summary>Messages that are shown, without the first.</summary>
    public required int Replies { get; set; }

    /// <summary>The number of the message that solved it.</summary>
    public int? AnswerNumber { get; set; }
}
