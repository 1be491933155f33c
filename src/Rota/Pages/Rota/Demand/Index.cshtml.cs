using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Demand;

/// <summary>What a team needs each week and on single dates; without a team in the address, the teams to choose from.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class IndexModel(TeamDemand demand, TimeProvider clock) : PageModel
{
    public IReadOnlyList<StaffTeam> Teams { get; private set; } = [];

    public TeamDemandView? View { get; private set; }

    public async Task<IActionResult> OnGetAsync(TeamId? team, CancellationToken cancel)
    {
        Teams = await demand.TeamsAsync(HttpContext.Actor(), cancel);
        if ((team ?? (Teams.Count == 1 ? Teams[0].Id : null)) is not { } chosen)
        {
            return Page();
        }

        View = await demand.AskAsync(HttpContext.Actor(), chosen, UkTime.Today(clock), cancel);
        return View is null ? NotFound() : Page();
    }
}
