using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints.Safety;

/// <summary>The Online Safety pack, and the switch that leaves comments on pages only.</summary>
[Requires(typeof(DiscussionsPermissions), nameof(DiscussionsPermissions.Safety))]
internal sealed class IndexModel(SafetyAsked safety, TurnSwitch turn) : PageModel
{
    public Use Use { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => Use = await safety.UseAsync(HttpContext.Actor(), cancel);

    public async Task<IActionResult> OnPostAsync(string? to, CancellationToken cancel)
    {
        if (to is not ("off" or "on"))
        {
            return NotFound();
        }

        await turn.RunAsync(HttpContext.Actor(), off: to == "off", cancel);
        PageModelMessages.Success(this, to == "off" ? "Talking Points is turned off. Comments on pages stay." : "Talking Points is turned on.");
        return Redirect("/talking-points/safety");
    }
}
