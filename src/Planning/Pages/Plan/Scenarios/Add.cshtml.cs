using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Planning.Actions;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Planning.Pages.Plan.Scenarios;

/// <summary>Adds a scenario that follows the records, and asks for its first run.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Plan))]
internal sealed class AddModel(PlanAsked plans, KeepScenario keep, AskForRun ask) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Years { get; set; } = "5";

    [BindProperty]
    public string? Leaving { get; set; } = "10";

    [BindProperty]
    public string? Recruits { get; set; }

    [BindProperty]
    public string? Renewed { get; set; } = "0";

    [BindProperty]
    public string? Growth { get; set; } = "0";

    [BindProperty]
    public string? Pause { get; set; } = "0";

    [BindProperty]
    public string? Extra { get; set; } = "0";

    [BindProperty]
    public string? SessionsEach { get; set; } = "9.375";

    public PlanView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(PlanId plan, CancellationToken cancel) => await LoadAsync(plan, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(PlanId plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel))
        {
            return NotFound();
        }

        var outcome = await keep.AddAsync(HttpContext.Actor(), new(plan, Name, new(Years, Leaving, Recruits, Renewed, Growth, Pause, Extra, SessionsEach)), cancel);
        if (!outcome.Done(out var scenario))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        await ask.RunAsync(HttpContext.Actor(), scenario, cancel);
        PageModelMessages.Success(this, "The scenario is added, and its first run is asked for.");
        return Redirect($"/plan/scenarios/{scenario}");
    }

    private async Task<bool> LoadAsync(PlanId plan, CancellationToken cancel)
    {
        View = (await plans.AskAsync(HttpContext.Actor(), plan, cancel))!;
        return View is not null;
    }
}
