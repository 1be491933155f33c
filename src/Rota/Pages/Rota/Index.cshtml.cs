using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota;

[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Read))]
internal sealed class IndexModel(RosterList list) : PageModel
{
    public IReadOnlyList<RosterRow> Rosters { get; private set; } = [];

    public IReadOnlyList<RunRow> Running { get; private set; } = [];

    public bool MayPlan => HttpContext.Actor().May(RotaPermissions.Plan);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Rosters = await list.AskAsync(HttpContext.Actor(), cancel);
        Running = MayPlan ? await list.RunningAsync(HttpContext.Actor(), cancel) : [];
    }
}
