using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.Knowledge.Domain;

/// <summary>A member has opened a version, so may rate it.</summary>
internal sealed class Reading
{
    public required AccountId AccountId { get; init; }

    public required VersionId VersionId { get; init; }

    public required Instant ReadAt { get; init; }
}

/// <summary>One member's stars for one version of a page.</summary>
internal sealed class Rating
{
    public const int Most = 5;

    public required AccountId AccountId { get; init; }

    public required VersionId VersionId { get; init; }

    /// <summary>1 to <see cref="Most"/>.</summary>
    public required int Stars { get; set; }

    public required Instant RatedAt { get; set; }
}

/// <summary>A yes or no to "Is this page useful?" of anybody. Its key keeps one browser at one answer a day, and leads back to nobody.</summary>
internal sealed class UsefulAnswer
{
    public required string Key { get; init; }

    public required VersionId VersionId { get; init; }

    public required bool IsYes { get; set; }

    public required DateOnly On { get; init; }
}

internal enum CommentState
{
    Waiting,
    Shown,
    Removed,
}

/// <summary>What a member says of a page, under their own name.</summary>
internal sealed class Comment
{
    public const int MostText = 2_000;

    public required CommentId Id { get; init; }

    public required PageId PageId { get; init; }

    /// <summary>Of the version that they read.</summary>
    public required int VersionNumber { get; init; }

    public required AccountId AccountId { get; init; }

    /// <summary>The member's name and employer as they were; "Former member" after an erasure.</summary>
    public required string AuthorName { get; set; }

    public string? AuthorEmployer { get; set; }

    public required string Text { get; set; }

    public required CommentState State { get; set; }

    public required Instant WrittenAt { get; init; }

    /// <summary>A moderator has decided about it.</summary>
    public Instant? DecidedAt { get; set; }

    public string? DecidedWhy { get; set; }
}
