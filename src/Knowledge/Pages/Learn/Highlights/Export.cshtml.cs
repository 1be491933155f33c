using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn.Highlights;

/// <summary>All that a member has marked, in a file that other readers of annotations take in.</summary>
[SignedInOnly]
internal sealed class ExportModel(HighlightsAsked highlights) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var marked = await highlights.OfAsync(HttpContext.Actor(), cancel);
        return File(Encoding.UTF8.GetBytes(AnnotationFile.Write(marked, $"{Request.Scheme}://{Request.Host}")), "application/ld+json", "highlights.json");
    }
}
