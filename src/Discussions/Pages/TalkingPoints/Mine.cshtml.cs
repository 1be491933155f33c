using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Discussions.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>A member's own part: what waits or was decided, what they reported, what they follow. Decisions stay here when Talking Points is off.</summary>
[SignedInOnly]
internal sealed class MineModel(MineAsked mine) : PageModel
{
    public Mine Mine { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => Mine = await mine.AskAsync(HttpContext.Actor(), cancel);
}
