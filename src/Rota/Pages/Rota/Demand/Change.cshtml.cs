using Microsoft.AspNetCore.Mvc;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Demand;

[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class ChangeModel(SaveDemand save, DemandPlaces places, TeamDemand lines) : DemandForm(save, places, lines)
{
    public async Task<IActionResult> OnGetAsync(DemandId demand, CancellationToken cancel)
    {
        if (!await LoadLineAsync(demand, cancel))
        {
            return NotFound();
        }

        Show(Line!);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(DemandId demand, CancellationToken cancel) =>
        await LoadLineAsync(demand, cancel) ? await SaveAsync(demand, cancel) : NotFound();
}
