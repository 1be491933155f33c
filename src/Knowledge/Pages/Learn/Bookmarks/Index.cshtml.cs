using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Bookmarks;

/// <summary>A member's bookmarks by folder: found, ordered by buttons, moved together.</summary>
[SignedInOnly]
internal sealed class IndexModel(BookmarksAsked bookmarks, HighlightsAsked highlights, KeepBookmarks keep, KeepFolders folders) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true, Name = "tag")]
    public string? Tag { get; set; }

    [BindProperty]
    public List<BookmarkId> Chosen { get; set; } = [];

    [BindProperty]
    public FolderId? Into { get; set; }

    [BindProperty]
    public BookmarkId? Up { get; set; }

    [BindProperty]
    public BookmarkId? Down { get; set; }

    [BindProperty]
    public FolderId? FolderUp { get; set; }

    [BindProperty]
    public FolderId? FolderDown { get; set; }

    public BookmarkBook Book { get; private set; } = null!;

    /// <summary>How many words of pages the member has marked.</summary>
    public int Highlights { get; private set; }

    public IReadOnlyList<Choice> TagChoices => [new("", "Any"), .. Book.Tags.Select(tag => new Choice(tag, tag))];

    public IReadOnlyList<Choice> FolderChoices => FolderChoice.Of(Book);

    /// <summary>Addresses of the live pages that are marked.</summary>
    public IReadOnlyList<string> PagesToKeep => [.. Book.Lines.Where(line => line.Live is not null).Select(line => line.Href).Distinct()];

    public string Finding => (Book.Lines.Count, Book.Lines.Count(line => line.IsWithdrawn)) switch
    {
        (0, _) => "You have no bookmarks yet. Open a page and choose “Bookmark this page”.",
        var (all, withdrawn) when withdrawn > 0 => $"You have {UkWords.Count(all, "bookmark", "bookmarks")}; the pages of {withdrawn} are withdrawn.",
        var (all, _) => $"You have {UkWords.Count(all, "bookmark", "bookmarks")}.",
    };

    public IEnumerable<BookmarkLine> Shown(FolderId? folder) => Book.In(folder).Where(line =>
        (string.IsNullOrEmpty(Tag) || line.Bookmark.Tags.Contains(Tag))
        && (string.IsNullOrWhiteSpace(Q) || $"{line.Title} {line.Bookmark.Notes} {string.Join(' ', line.Bookmark.Tags)}".Contains(Q.Trim(), StringComparison.OrdinalIgnoreCase)));

    public IReadOnlyList<BookmarkLine> RowsOf(FolderId? folder) => [.. Shown(folder)];

    public async Task OnGetAsync(CancellationToken cancel) =>
        (Book, Highlights) = (await bookmarks.OfAsync(HttpContext.Actor(), cancel), await highlights.CountAsync(HttpContext.Actor(), cancel));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var refusals = await ActAsync(cancel);
        if (refusals.Count == 0)
        {
            return Redirect("/learn/bookmarks");
        }

        ModelState.Add(refusals);
        await OnGetAsync(cancel);
        return Page();
    }

    private async Task<IReadOnlyList<Refusal>> ActAsync(CancellationToken cancel)
    {
        var actor = HttpContext.Actor();
        if ((Up ?? Down) is { } bookmark)
        {
            return (await keep.MoveAsync(actor, bookmark, up: Up is not null, cancel)).Refusals;
        }

        if ((FolderUp ?? FolderDown) is { } folder)
        {
            return (await folders.MoveAsync(actor, folder, up: FolderUp is not null, cancel)).Refusals;
        }

        var moved = await keep.MoveAllAsync(actor, Chosen, Into, cancel);
        if (moved.Done(out var count))
        {
            PageModelMessages.Success(this, $"{UkWords.Count(count, "bookmark was", "bookmarks were")} moved.");
        }

        return moved.Refusals;
    }
}

internal static class FolderChoice
{
    public static IReadOnlyList<Choice> Of(BookmarkBook book) =>
        [new("", "No folder"), .. book.Folders.Select(placed => new Choice(placed.Folder.Id.ToString(), placed.InWords))];
}
