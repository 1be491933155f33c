using Microsoft.AspNetCore.Mvc;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Shifts;

[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class ChangeModel(SaveShift save, ShiftList list) : ShiftForm(save, list)
{
    public async Task<IActionResult> OnGetAsync(ShiftTypeId shift, CancellationToken cancel)
    {
        if (!await LoadAsync(shift, cancel))
        {
            return NotFound();
        }

        Show(Shift!);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(ShiftTypeId shift, CancellationToken cancel) =>
        await LoadAsync(shift, cancel) ? await SaveAsync(shift, cancel) : NotFound();
}
