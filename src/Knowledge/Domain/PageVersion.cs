using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.Knowledge.Domain;

internal enum VersionState
{
    Draft,
    InReview,

    /// <summary>Live from <see cref="PageVersion.LiveFrom"/> until <see cref="PageVersion.LiveUntil"/>.</summary>
    Approved,
    Discarded,
}

/// <summary>
/// What a page says, said or is to say. Never changed once it is approved, and never removed. Whether it is live follows from the
/// clock, so that a scheduled change comes to the minute and what was live before stays until then.
/// </summary>
internal sealed class PageVersion : ILiveSpan
{
    public const int MostFields = 100_000;

    public required VersionId Id { get; init; }

    public required PageId PageId { get; init; }

    /// <summary>1 for a page's first.</summary>
    public required int Number { get; init; }

    public required VersionState State { get; set; }

    /// <summary>Who wrote it, and may alone change it; none for what came with a world.</summary>
    public AccountId? AuthorId { get; init; }

    /// <summary>As the author was called when it was begun.</summary>
    public required string AuthorName { get; init; }

    public required string Title { get; set; }

    public required string Summary { get; set; }

    /// <summary>The template's fields by code, as JSON; long ones in Markdown.</summary>
    public required string Fields { get; set; }

    /// <summary>The sources in their order, as JSON.</summary>
    public required string Sources { get; set; }

    public required List<string> Topics { get; set; }

    /// <summary>Codes of the roles that it is about.</summary>
    public required List<string> Roles { get; set; }

    public string? Region { get; set; }

    public string? Setting { get; set; }

    /// <summary>When the whole page was last reviewed.</summary>
    public DateOnly? ReviewedOn { get; set; }

    public DateOnly? ReviewOn { get; set; }

    /// <summary>What is different from the version before, for readers and the approver.</summary>
    public string Change { get; set; } = "";

    public required Instant BegunAt { get; init; }

    public required Instant SavedAt { get; set; }

    /// <summary>Not live before this instant, as the author asks; approved later, it is live from its approval.</summary>
    public Instant? PublishAt { get; set; }

    public Instant? UnpublishAt { get; set; }

    public string? SentBackWhy { get; set; }

    public AccountId? ApprovedById { get; set; }

    public string? ApprovedByName { get; set; }

    public Instant? LiveFrom { get; set; }

    /// <summary>The first instant at which it is live no more; none while nothing ends it.</summary>
    public Instant? LiveUntil { get; set; }

    public bool IsOpen => State is VersionState.Draft or VersionState.InReview;

    public bool IsScheduledAt(Instant now) => State is VersionState.Approved && now < LiveFrom && (LiveUntil is null || LiveFrom < LiveUntil);
}
