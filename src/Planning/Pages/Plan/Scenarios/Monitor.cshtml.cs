using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Queries;
using Preceptor.Planning.Rules;
using Preceptor.Ui.Access;

namespace Preceptor.Planning.Pages.Plan.Scenarios;

/// <summary>Every month that came, held against the plan, and whether it is time to begin anew.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Read))]
internal sealed class MonitorModel(ScenarioAsked scenarios, Monitoring monitoring) : PageModel
{
    public ScenarioView View { get; private set; } = null!;

    /// <summary>None while the scenario has no answer by month.</summary>
    public MonitorView? Monitored { get; private set; }

    public async Task<IActionResult> OnGetAsync(ScenarioId scenario, CancellationToken cancel)
    {
        if (await scenarios.AskAsync(HttpContext.Actor(), scenario, cancel) is not { } view)
        {
            return NotFound();
        }

        (View, Monitored) = (view, await monitoring.AskAsync(HttpContext.Actor(), scenario, cancel));
        return Page();
    }

    public static string WordsOf(Fell fell) => fell switch
    {
        Fell.Inside80 => "Inside the 80% band",
        Fell.Inside95 => "Outside the 80% band",
        _ => "Outside even the 95% band",
    };
}
