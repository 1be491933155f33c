using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Discussions.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>What every address of Talking Points leads to while it is off; while it is on, this leads to Talking Points.</summary>
[OpenToAll]
internal sealed class ClosedModel(SafetyAsked safety) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await safety.IsOffAsync(cancel) ? Page() : Redirect("/talking-points");
}
