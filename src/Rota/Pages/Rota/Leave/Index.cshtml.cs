using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Leave;

[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class IndexModel(LeaveList list, TimeProvider clock) : PageModel
{
    public IReadOnlyList<LeaveRow> Leave { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Leave = await list.AskAsync(HttpContext.Actor(), UkTime.Today(clock), cancel);
}
