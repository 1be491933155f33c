using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Demand;

[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class RemoveModel(RemoveDemand remove, TeamDemand lines) : PageModel
{
    public DemandRow Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(DemandId demand, CancellationToken cancel)
    {
        if (await lines.LineAsync(HttpContext.Actor(), demand, cancel) is not { } line)
        {
            return NotFound();
        }

        Line = line;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(DemandId demand, CancellationToken cancel)
    {
        if (!(await remove.RunAsync(HttpContext.Actor(), demand, cancel)).Done(out var team))
        {
            return NotFound();
        }

        PageModelMessages.Success(this, "The line is removed.");
        return Redirect($"/rota/demand?team={team}");
    }
}
