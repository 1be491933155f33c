using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Rosters;

/// <summary>The certificate as it was signed.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Read))]
internal sealed class CertificateFileModel(IDatabases databases) : PageModel
{
    public async Task<IActionResult> OnGetAsync(RosterId roster, CancellationToken cancel)
    {
        await using var db = databases.Open(HttpContext.Actor());
        var file = await db.Set<Certificate>().Where(row => row.RosterId == roster).Select(row => row.File).SingleOrDefaultAsync(cancel);
        return file is null ? NotFound() : File(file, "application/json", "certificate.json");
    }
}
