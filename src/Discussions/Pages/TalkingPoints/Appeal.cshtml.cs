using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Kernel.Answers;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>A member appeals against a decision about their own message.</summary>
[SignedInOnly]
internal sealed class AppealModel(MineAsked mine, AppealDecision appeal) : PageModel
{
    [BindProperty]
    public string? Why { get; set; }

    public MyCase One { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CaseId caseId, CancellationToken cancel)
    {
        if (await mine.CaseAsync(HttpContext.Actor(), caseId, cancel) is not { } one)
        {
            return NotFound();
        }

        One = one;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CaseId caseId, CancellationToken cancel)
    {
        var outcome = await appeal.RunAsync(HttpContext.Actor(), caseId, Why ?? "", cancel);
        if (outcome.IsDone)
        {
            PageModelMessages.Success(this, "Your appeal is with the moderators. Another one than before decides about it.");
            return Redirect("/talking-points/mine");
        }

        ModelState.Add(outcome.Refusals);
        return outcome.Refusals.Any(refusal => refusal is Missing) ? NotFound() : await OnGetAsync(caseId, cancel);
    }
}
