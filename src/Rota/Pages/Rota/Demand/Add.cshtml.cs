using Microsoft.AspNetCore.Mvc;
using Preceptor.Contracts;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Demand;

/// <summary>Adds a line of demand to the team of the address; without one, the team is asked for first.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class AddModel(SaveDemand save, DemandPlaces places, TeamDemand demand) : DemandForm(save, places, demand)
{
    public async Task<IActionResult> OnGetAsync([FromQuery] TeamId? team, CancellationToken cancel) =>
        team is not { } id ? Redirect("/rota/demand") : await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromQuery] TeamId? team, CancellationToken cancel) =>
        team is { } id && await LoadAsync(id, cancel) ? await SaveAsync(null, cancel) : NotFound();
}
