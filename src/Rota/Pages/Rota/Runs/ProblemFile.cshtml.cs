using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Runs;

/// <summary>The problem as the engine was given it, to solve it again from the command line.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class ProblemFileModel(IDatabases databases) : PageModel
{
    public async Task<IActionResult> OnGetAsync(RunId run, CancellationToken cancel)
    {
        await using var db = databases.Open(HttpContext.Actor());
        var file = await db.Set<Run>().Where(row => row.Id == run).Select(row => row.Problem).SingleOrDefaultAsync(cancel);
        return file is null ? NotFound() : File(file, "application/json", "problem.json");
    }
}
