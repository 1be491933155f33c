using Microsoft.AspNetCore.Mvc;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Shifts;

[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class AddModel(SaveShift save, ShiftList list) : ShiftForm(save, list)
{
    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => SaveAsync(null, cancel);
}
