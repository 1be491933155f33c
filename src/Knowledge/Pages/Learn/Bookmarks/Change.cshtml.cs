using Microsoft.AspNetCore.Mvc;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Bookmarks;

/// <summary>Notes, tags, folder and pin of one bookmark, or its end.</summary>
[SignedInOnly]
internal sealed class ChangeModel(BookmarksAsked bookmarks, KeepBookmarks keep) : BookmarkForm(bookmarks)
{
    public BookmarkLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(BookmarkId bookmark, CancellationToken cancel)
    {
        if (!await LoadAsync(bookmark, cancel))
        {
            return NotFound();
        }

        Show(Line.Bookmark);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(BookmarkId bookmark, CancellationToken cancel)
    {
        if (!await LoadAsync(bookmark, cancel))
        {
            return NotFound();
        }

        var outcome = await keep.SaveAsync(HttpContext.Actor(), bookmark, Typed, cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, "The bookmark is saved.");
        return Redirect("/learn/bookmarks");
    }

    public async Task<IActionResult> OnPostRemoveAsync(BookmarkId bookmark, CancellationToken cancel)
    {
        if (!(await keep.RemoveAsync(HttpContext.Actor(), bookmark, cancel)).Done(out var title))
        {
            return NotFound();
        }

        PageModelMessages.Success(this, $"The bookmark of {title} is removed.");
        return Redirect("/learn/bookmarks");
    }

    private async Task<bool> LoadAsync(BookmarkId id, CancellationToken cancel)
    {
        if ((await LoadBookAsync(cancel)).Lines.FirstOrDefault(line => line.Bookmark.Id == id) is not { } line)
        {
            return false;
        }

        Line = line;
        return true;
    }
}
