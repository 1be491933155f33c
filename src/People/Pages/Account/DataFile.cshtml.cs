using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Account;

/// <summary>The copy of all that is kept of the signed-in person's account.</summary>
[SignedInOnly]
internal sealed class DataFileModel(PersonalFile file) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        // A shared computer must not keep it.
        Response.Headers.CacheControl = "no-store";
        return File(await file.ZipAsync(HttpContext.Actor(), cancel), "application/zip", "preceptor-data.zip");
    }
}
