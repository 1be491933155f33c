using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Shifts;

[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class IndexModel(ShiftList list) : PageModel
{
    public IReadOnlyList<ShiftType> Shifts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Shifts = await list.AskAsync(HttpContext.Actor(), cancel);
}
