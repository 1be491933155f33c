using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>A version that is not live, for whoever has its secret link.</summary>
[OpenToAll]
[Limited]
internal sealed class PreviewModel(PreviewLinks links, PageAsked pages) : PageModel
{
    public PageView? View { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken cancel)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        if (await links.OpenAsync(token, cancel) is var (version, page))
        {
            View = await pages.ViewAsync(page, version, cancel);
        }
    }
}
