using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Planning.Pages.Plan;

/// <summary>A plan: its six steps as a task list, and its scenarios.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Read))]
internal sealed class PlanPageModel(PlanAsked plans) : PageModel
{
    public PlanView View { get; private set; } = null!;

    public bool MayPlan => HttpContext.Actor().May(PlanningPermissions.Plan);

    public async Task<IActionResult> OnGetAsync(PlanId plan, CancellationToken cancel)
    {
        if (await plans.AskAsync(HttpContext.Actor(), plan, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    public static (string Words, string? Colour) StatusOf(StepView step) =>
        step.Signed is not null ? ("Signed", null) : step.Signatures.Count > 0 ? ("Changed since it was signed", "yellow") : step.Version > 0 ? ("Saved, not signed", "blue") : ("Not started", "grey");

    public static string StateOf(ScenarioRow row) => row.LastRun switch
    {
        null => "Not run yet",
        PlanRunStatus.Queued => "Waits to be run",
        PlanRunStatus.Running => "Is being run",
        PlanRunStatus.Done => "Has an answer",
        PlanRunStatus.Cancelled => "Was stopped",
        _ => "Could not be run",
    };
}
