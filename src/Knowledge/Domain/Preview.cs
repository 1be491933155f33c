using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.Knowledge.Domain;

/// <summary>A secret link to a version that is not live. It works for seven days, or until it is revoked, and counts how often it was opened.</summary>
internal sealed class Preview
{
    public static readonly Duration Lasts = Duration.FromDays(7);

    public required PreviewId Id { get; init; }

    public required VersionId VersionId { get; init; }

    /// <summary>SHA-256 of the secret, in hex; the secret itself is shown once and kept nowhere.</summary>
    public required string TokenHash { get; init; }

    public required AccountId MadeById { get; init; }

    public required Instant MadeAt { get; init; }

    public required Instant ExpiresAt { get; init; }

    public Instant? RevokedAt { get; set; }

    public int Openings { get; set; }

    public Instant? LastOpenedAt { get; set; }

    public bool WorksAt(Instant now) => RevokedAt is null && now < ExpiresAt;
}

/// <summary>Words that somebody searched for and found nothing, for editors; who searched is not kept.</summary>
internal sealed class MissedSearch
{
    public const int MostWords = 100;

    public required string Words { get; init; }

    public int Times { get; set; }

    public required Instant LastAt { get; set; }
}
