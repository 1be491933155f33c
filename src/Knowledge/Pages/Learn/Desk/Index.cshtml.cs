using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

/// <summary>What editors have before them.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Write))]
internal sealed class IndexModel(DeskAsked desk) : PageModel
{
    public DeskView Desk { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => Desk = await desk.AskAsync(HttpContext.Actor(), cancel);
}
