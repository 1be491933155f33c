using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Planning.Rules;
using Preceptor.Ui.Access;
using Preceptor.WorkforceModel.BackTest;

namespace Preceptor.Planning.Pages.Plan;

/// <summary>How wrong were we: on published figures, and this employer's own past plans.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Read))]
internal sealed class HowWrongModel(Queries.HowWrong wrong) : PageModel
{
    public BackTestAnswer Published => wrong.Published;

    public IReadOnlyList<OwnMiss> Own { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Own = await wrong.OwnAsync(HttpContext.Actor(), cancel);
}
