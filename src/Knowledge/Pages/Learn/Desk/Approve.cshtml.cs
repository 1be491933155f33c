using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

/// <summary>Somebody other than the author says yes, and from when it is live.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Approve))]
internal sealed class ApproveModel(DeskAsked desk, ReviewVersion review, TimeProvider clock) : PageModel
{
    public DeskLine Line { get; private set; } = null!;

    public Instant Now => UkTime.Now(clock);

    public async Task<IActionResult> OnGetAsync(VersionId versionId, CancellationToken cancel)
    {
        if (await desk.VersionAsync(HttpContext.Actor(), versionId, cancel) is not { } line)
        {
            return NotFound();
        }

        Line = line;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(VersionId versionId, CancellationToken cancel)
    {
        var outcome = await review.ApproveAsync(Writer.Of(HttpContext), versionId, cancel);
        if (!outcome.Done(out var version))
        {
            ModelState.Add(outcome.Refusals);
            return await OnGetAsync(versionId, cancel);
        }

        PageModelMessages.Success(this, version.LiveFrom > Now ? $"It is approved and live from {UkWords.Moment(version.LiveFrom!.Value)}." : "It is approved and live.");
        return Redirect($"/learn/desk/{version.PageId}");
    }
}
