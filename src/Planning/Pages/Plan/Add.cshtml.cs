using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Planning.Actions;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Planning.Pages.Plan;

[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Plan))]
internal sealed class AddModel(StartPlan start) : PageModel
{
    [BindProperty]
    public string? Title { get; set; }

    public void OnGet()
    {
        // The form is empty.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await start.RunAsync(HttpContext.Actor(), Title, cancel);
        if (!outcome.Done(out var plan))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, "The plan is started. Begin with step 1, or look at its first scenario.");
        return Redirect($"/plan/{plan}");
    }
}
