using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>A page as readers see it, signed in or not. An old address leads to the new one; a withdrawn page says why and what to read instead.</summary>
[OpenToAll]
[CountedReading]
internal sealed class ReadingModel(PageAsked pages, OpinionsAsked opinions, BookmarksAsked bookmarks, HighlightsAsked highlights, RatePage rate, ViewCounts views) : PageModel
{
    public PageAnswer Answer { get; private set; } = null!;

    public Opinions? Opinions { get; private set; }

    public bool IsBookmarked { get; private set; }

    public bool NewestFirst { get; private set; }

    /// <summary>Those on the version that is read.</summary>
    public IReadOnlyList<Comment> CommentsOn(PageVersion version) => InOrder(comment => comment.VersionNumber == version.Number);

    /// <summary>Closed by a later version, and folded: what they ask may have been answered.</summary>
    public IReadOnlyList<Comment> EarlierComments(PageVersion version) => InOrder(comment => comment.VersionNumber != version.Number);

    /// <param name="comments">"newest" for the newest comments first.</param>
    public async Task<IActionResult> OnGetAsync(string slug, string? comments, CancellationToken cancel)
    {
        NewestFirst = comments == "newest";
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
            if (Request.MayCount() && !HttpContext.Actor().May(KnowledgePermissions.Write))
            {
                views.Count(view.Page.Slug);
            }
        }
        else
        {
            Response.StatusCode = StatusCodes.Status410Gone;
        }

        return Page();
    }

    private IReadOnlyList<Comment> InOrder(Func<Comment, bool> which)
    {
        var found = Opinions!.Comments.Where(which);
        return [.. NewestFirst ? found.Reverse() : found];
    }

    private async Task ReadAsync(PageView view, CancellationToken cancel)
    {
        var actor = HttpContext.Actor();
        Opinions = await opinions.OfAsync(actor, view.Version, cancel);
        if (actor.IsSignedIn)
        {
            IsBookmarked = await bookmarks.HasAsync(actor, view.Page.Id, cancel);
            Answer = Answer with { View = await highlights.InAsync(actor, view, cancel) };
            await rate.NoteReadingAsync(actor, view.Version.Id, cancel);
        }
    }
}
