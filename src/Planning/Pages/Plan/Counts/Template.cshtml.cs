using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Sheets;
using Preceptor.Planning.Domain;
using Preceptor.Ui;
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
        return new CsvFile(csv, $"{about}.csv");
    }
}
