using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Data.Epub;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Knowledge.Rules;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn.Bookmarks;

/// <summary>All pages of a folder and below as a book for e-readers.</summary>
[SignedInOnly]
internal sealed class EpubModel(PackAsked packs) : PageModel
{
    public async Task<IActionResult> OnGetAsync(FolderId folder, CancellationToken cancel) =>
        await packs.AskAsync(HttpContext.Actor(), folder, cancel) is { } pack
            ? File(EpubBook.Write(pack, $"{Request.Scheme}://{Request.Host}"), EpubBook.MediaType, $"{(SlugText.Of(pack.Placed.Folder.Name) is { Length: > 0 } name ? name : "pages")}.epub")
            : NotFound();
}
