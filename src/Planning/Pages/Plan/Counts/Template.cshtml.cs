using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Sheets;
using Preceptor.Planning.Domain;
using Preceptor.Ui.Access;

namespace Preceptor.Planning.Pages.Plan.Counts;

/// <summary>An empty file with the right headings.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Count))]
internal sealed class TemplateModel : PageModel
{
    public IActionResult OnGet(string about)
    {
        if (IndexModel.KindOf(about) is not { } kind)
        {
            return NotFound();
        }

        var csv = SheetWriter.Csv([.. CountColumns.All(kind).Select(column => column.Name)], []);
        return File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)], "text/csv", $"{about}.csv");
    }
}
