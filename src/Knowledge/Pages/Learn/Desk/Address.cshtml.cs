using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

/// <summary>Gives a page another address; the old ones go on leading to it.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Approve))]
internal sealed class AddressModel(DeskAsked desk, KeepPage keep) : PageModel
{
    [BindProperty]
    public string? Slug { get; set; }

    public PageRecord Record { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(PageId pageId, CancellationToken cancel)
    {
        if (!await LoadAsync(pageId, cancel))
        {
            return NotFound();
        }

        Slug = Record.Page.Slug;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(PageId pageId, CancellationToken cancel)
    {
        if (!await LoadAsync(pageId, cancel))
        {
            return NotFound();
        }

        var outcome = await keep.MoveAsync(HttpContext.Actor(), pageId, Slug ?? "", cancel);
        if (!outcome.Done(out var slug))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, $"The address is /learn/pages/{slug}. Old addresses lead there.");
        return Redirect($"/learn/desk/{pageId}");
    }

    private async Task<bool> LoadAsync(PageId id, CancellationToken cancel)
    {
        if (await desk.PageAsync(HttpContext.Actor(), id, cancel) is not { } record)
        {
            return false;
        }

        Record = record;
        return true;
    }
}
