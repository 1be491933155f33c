using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Sheets;
using Preceptor.Rota.Rules;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Demand;

/// <summary>An empty file with the right headings.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class TemplateModel : PageModel
{
    public IActionResult OnGet()
    {
        var csv = SheetWriter.Csv([.. RotaColumns.Demand.Select(column => column.Name)], []);
        return new CsvFile(csv, "demand.csv");
    }
}
