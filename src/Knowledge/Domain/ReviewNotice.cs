using NodaTime;

namespace Preceptor.Knowledge.Domain;

/// <summary>The author of a version was told that its review is near; told once for each number of days.</summary>
internal sealed class ReviewNotice
{
    public required VersionId VersionId { get; init; }

    /// <summary>One of <see cref="Rules.ReviewNotices.DaysBefore"/>.</summary>
    public required int DaysBefore { get; init; }

    public required Instant SentAt { get; init; }
}
