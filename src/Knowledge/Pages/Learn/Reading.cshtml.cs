using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>A page as readers see it, signed in or not. An old address leads to the new one; a withdrawn page says why and what to read instead.</summary>
[OpenToAll]
internal sealed class ReadingModel(PageAsked pages, OpinionsAsked opinions, BookmarksAsked bookmarks, RatePage rate) : PageModel
{
    public PageAnswer Answer { get; private set; } = null!;

    public Opinions? Opinions { get; private set; }

    public bool IsBookmarked { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await pages.AskAsync(slug, cancel) is not { } answer)
        {
            return NotFound();
        }

        if (answer.MovedTo is { } now)
        {
            return RedirectPermanent($"/learn/pages/{now}");
        }

        Answer = answer;
        if (answer.View is { } view)
        {
            await ReadAsync(view, cancel);
        }
        else
        {
            Response.StatusCode = StatusCodes.Status410Gone;
        }

        return Page();
    }

    private async Task ReadAsync(PageView view, CancellationToken cancel)
    {
        var actor = HttpContext.Actor();
        Opinions = await opinions.OfAsync(actor, view.Version, cancel);
        if (actor.IsSignedIn)
        {
            IsBookmarked = (await bookmarks.OfAsync(actor, cancel)).Lines.Any(line => line.Bookmark.PageId == view.Page.Id);
            await rate.NoteReadingAsync(actor, view.Version.Id, cancel);
        }
    }
}
