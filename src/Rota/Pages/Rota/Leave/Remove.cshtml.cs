using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Leave;

[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class RemoveModel(RemoveLeave remove, LeaveList list) : PageModel
{
    public LeaveRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(LeaveId leave, CancellationToken cancel)
    {
        if (await list.OneAsync(HttpContext.Actor(), leave, cancel) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(LeaveId leave, CancellationToken cancel)
    {
        if (!(await remove.RunAsync(HttpContext.Actor(), leave, cancel)).IsDone)
        {
            return NotFound();
        }

        PageModelMessages.Success(this, "The leave is removed.");
        return Redirect("/rota/leave");
    }
}
