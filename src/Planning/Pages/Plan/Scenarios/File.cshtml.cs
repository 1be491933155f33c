using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Planning.Pages.Plan.Scenarios;

/// <summary>The scenario as the file that was run last; before the first run, as it would be run now.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Read))]
internal sealed class FileModel(ScenarioAsked scenarios) : PageModel
{
    public async Task<IActionResult> OnGetAsync(ScenarioId scenario, CancellationToken cancel)
    {
        var view = await scenarios.AskAsync(HttpContext.Actor(), scenario, cancel);
        return view is null ? NotFound()
            : File(view.Answer?.File ?? (await scenarios.FileAsync(HttpContext.Actor(), scenario, cancel))!, "application/json", "scenario.json");
    }
}
