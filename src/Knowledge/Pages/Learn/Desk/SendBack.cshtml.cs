using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

/// <summary>The approver says what must be changed; it is a draft again.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Approve))]
internal sealed class SendBackModel(DeskAsked desk, ReviewVersion review) : PageModel
{
    [BindProperty]
    public string? Why { get; set; }

    public DeskLine Line { get; private set; } = null!;

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
        var outcome = await review.SendBackAsync(HttpContext.Actor(), versionId, Why ?? "", cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            return await OnGetAsync(versionId, cancel);
        }

        PageModelMessages.Success(this, "It is a draft again, and its author sees why.");
        return Redirect("/learn/desk");
    }
}
