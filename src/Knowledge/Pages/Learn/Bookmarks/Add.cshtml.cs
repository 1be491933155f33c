using Microsoft.AspNetCore.Mvc;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Bookmarks;

/// <summary>Marks a page of the hub. One that is marked already opens with what is kept of it.</summary>
[SignedInOnly]
internal sealed class AddModel(BookmarksAsked bookmarks, PageAsked pages, KeepBookmarks keep) : BookmarkForm(bookmarks)
{
    [BindProperty(SupportsGet = true, Name = "slug")]
    public string? Slug { get; set; }

    public string PageTitle { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if ((await pages.AskAsync(Slug ?? "", cancel))?.View is not { } view)
        {
            return NotFound();
        }

        PageTitle = view.Version.Title;
        var book = await LoadBookAsync(cancel);
        if (Request.Method == "GET" && book.Lines.FirstOrDefault(line => line.Bookmark.PageId == view.Page.Id) is { } kept)
        {
            Show(kept.Bookmark);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await keep.AddAsync(HttpContext.Actor(), Slug ?? "", Typed, cancel);
        if (outcome.IsDone)
        {
            PageModelMessages.Success(this, "The bookmark is saved.");
            return Redirect($"/learn/pages/{Slug}");
        }

        ModelState.Add(outcome.Refusals);
        return await OnGetAsync(cancel);
    }
}
