using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Highlights;

/// <summary>The note of one highlight, or its end.</summary>
[SignedInOnly]
internal sealed class ChangeModel(HighlightsAsked highlights, KeepHighlights keep) : PageModel
{
    [BindProperty]
    public string? Note { get; set; }

    public HighlightedPage Marked { get; private set; } = null!;

    public HighlightLine Line { get; private set; } = null!;

    private string Back => Marked.Live is null ? "/learn/highlights" : $"/learn/pages/{Marked.Page.Slug}#your-highlights";

    public async Task<IActionResult> OnGetAsync(HighlightId highlight, CancellationToken cancel)
    {
        if (!await LoadAsync(highlight, cancel))
        {
            return NotFound();
        }

        Note = Line.Highlight.Note;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(HighlightId highlight, CancellationToken cancel)
    {
        if (!await LoadAsync(highlight, cancel))
        {
            return NotFound();
        }

        var outcome = await keep.SaveAsync(HttpContext.Actor(), highlight, Note ?? "", cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, "The note is saved.");
        return Redirect(Back);
    }

    public async Task<IActionResult> OnPostRemoveAsync(HighlightId highlight, CancellationToken cancel)
    {
        if (!await LoadAsync(highlight, cancel) || !(await keep.RemoveAsync(HttpContext.Actor(), highlight, cancel)).IsDone)
        {
            return NotFound();
        }

        PageModelMessages.Success(this, "The highlight is removed.");
        return Redirect(Back);
    }

    private async Task<bool> LoadAsync(HighlightId id, CancellationToken cancel)
    {
        if (await highlights.OneAsync(HttpContext.Actor(), id, cancel) is not var (page, line))
        {
            return false;
        }

        (Marked, Line) = (page, line);
        return true;
    }
}
