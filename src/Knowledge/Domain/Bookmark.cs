using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.Knowledge.Domain;

/// <summary>A member's own place for bookmarks; three levels deep at most. Only its owner sees it, or who holds its share link.</summary>
internal sealed class Folder
{
    public const int MostName = 80;

    public required FolderId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public FolderId? ParentId { get; set; }

    public required string Name { get; set; }

    /// <summary>Smaller comes first among its siblings.</summary>
    public required int Place { get; set; }

    /// <summary>SHA-256 of the secret of the share link, in hex; none while it is not shared.</summary>
    public string? ShareTokenHash { get; set; }

    public Instant? SharedAt { get; set; }
}

/// <summary>A member's mark on a page of the hub, or on an address elsewhere that an import brought.</summary>
internal sealed class Bookmark
{
    public const int MostNotes = 2_000;
    public const int MostTags = 10;

    public required BookmarkId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public PageId? PageId { get; init; }

    /// <summary>Of an address elsewhere; none for a page of the hub, which is found wherever it moves.</summary>
    public string? Address { get; init; }

    /// <summary>The page's title when it was marked, so that a page that is gone can still be named.</summary>
    public required string Title { get; set; }

    /// <summary>The page's address when it was marked or last looked at, to say when it has moved.</summary>
    public string? Slug { get; set; }

    public FolderId? FolderId { get; set; }

    public string Notes { get; set; } = "";

    public required List<string> Tags { get; set; }

    public bool IsPinned { get; set; }

    public required int Place { get; set; }

    public required Instant AddedAt { get; init; }
}
