using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui.Caching;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>The home of the hub, in the order of the reader's topics.</summary>
[OpenToAll]
[SameForReaders]
internal sealed class IndexModel(HomeAsked home, KeepMember keep) : PageModel
{
    public HomeView Home { get; private set; } = null!;

    public bool IsSignedIn => HttpContext.Actor().IsSignedIn;

    public bool MayWrite => HttpContext.Actor().May(KnowledgePermissions.Write);

    public bool MayModerate => HttpContext.Actor().May(KnowledgePermissions.Moderate);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Home = await home.AskAsync(HttpContext.Actor(), cancel);
        if (IsSignedIn)
        {
            await keep.NoteVisitAsync(HttpContext.Actor(), cancel);
        }
    }
}
