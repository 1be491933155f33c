using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.Knowledge.Domain;

/// <summary>A page of the hub, which all employers share. What it says is in its versions; one of them at most is live.</summary>
internal sealed class Page
{
    public required PageId Id { get; init; }

    /// <summary>A code of <see cref="PageTemplates"/>.</summary>
    public required string Type { get; init; }

    /// <summary>The end of its address. Earlier ones stay as <see cref="PageAddress"/> and lead here.</summary>
    public required string Slug { get; set; }

    /// <summary>A code of <see cref="Languages"/>.</summary>
    public required string Language { get; init; }

    /// <summary>The page that says the same in the other language.</summary>
    public PageId? PairId { get; set; }

    /// <summary>The employer whose editors keep it; none for the platform's own, which every editor may improve.</summary>
    public EmployerId? OwnerId { get; init; }

    /// <summary>Made up to show what a page of this type looks like; it is no evidence, and search leaves it out unless asked.</summary>
    public bool IsExample { get; init; }

    public required Instant AddedAt { get; init; }

    public Instant? WithdrawnAt { get; set; }

    public string? WithdrawnWhy { get; set; }

    /// <summary>The page to read instead of a withdrawn one.</summary>
    public PageId? ReplacedById { get; set; }

    public bool IsWithdrawn => WithdrawnAt is not null;
}

/// <summary>An address that a page has or had: the old ones lead to the page for good.</summary>
internal sealed class PageAddress
{
    public required string Slug { get; init; }

    public required PageId PageId { get; init; }
}

internal static class Languages
{
    public const string English = "en";
    public const string Welsh = "cy";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal) { [English] = "English", [Welsh] = "Cymraeg (Welsh)" };
}
