using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

/// <summary>A page with every version it has had, and its preview links.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Write))]
internal sealed class RecordModel(DeskAsked desk) : PageModel
{
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
}
