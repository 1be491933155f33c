using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Highlights;

/// <summary>Marks words of a page for the reader alone. Words that stand there more than once are asked about.</summary>
[SignedInOnly]
internal sealed class AddModel(PageAsked pages, KeepHighlights keep) : PageModel
{
    [BindProperty]
    public string? Quotation { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public int? Place { get; set; }

    [BindProperty]
    public int? Near { get; set; }

    public PageView View { get; private set; } = null!;

    public HighlightFields Fields { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if ((await pages.AskAsync(slug, cancel))?.View is not { } view)
        {
            return NotFound();
        }

        (View, Fields) = (view, new(slug) { Quotation = Quotation, Note = Note, Place = Place });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        var outcome = await keep.AddAsync(HttpContext.Actor(), slug, new(Quotation ?? "", Note ?? "", Place, Near), cancel);
        if (outcome.Done(out var highlight))
        {
            PageModelMessages.Success(this, "The highlight is kept. Nobody else sees it.");
            return Redirect($"/learn/pages/{slug}#highlight-{highlight}");
        }

        if (outcome.Refusals.Any(refusal => refusal is Missing))
        {
            return NotFound();
        }

        ModelState.Add(outcome.Refusals);
        var page = await OnGetAsync(slug, cancel);
        if (outcome.Refusals.OfType<ChooseWhich>().FirstOrDefault() is { } asked)
        {
            Fields = Fields with { Places = HighlightFields.PlacesOf(asked) };
        }

        return page;
    }
}
