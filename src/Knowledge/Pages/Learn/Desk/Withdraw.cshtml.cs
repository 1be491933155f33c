using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

/// <summary>Takes a page out of lists and search, and leaves a notice at its address.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Approve))]
internal sealed class WithdrawModel(DeskAsked desk, KeepPage keep) : PageModel
{
    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public string? Replacement { get; set; }

    public PageRecord Record { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(PageId pageId, CancellationToken cancel)
    {
        if (await desk.PageAsync(HttpContext.Actor(), pageId, cancel) is not { } record)
        {
            return NotFound();
        }

        Record = record;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(PageId pageId, CancellationToken cancel)
    {
        var outcome = await keep.WithdrawAsync(HttpContext.Actor(), pageId, (Why ?? "", Replacement ?? ""), cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            return await OnGetAsync(pageId, cancel);
        }

        PageModelMessages.Success(this, "The page is withdrawn.");
        return Redirect($"/learn/desk/{pageId}");
    }
}
