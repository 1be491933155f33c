using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Planning.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Planning.Pages.Plan;

/// <summary>The employer's plans, and what they are held against.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Read))]
internal sealed class IndexModel(PlanAsked plans) : PageModel
{
    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    public bool MayPlan => HttpContext.Actor().May(PlanningPermissions.Plan);

    public async Task OnGetAsync(CancellationToken cancel) => Plans = await plans.ListAsync(HttpContext.Actor(), cancel);
}
