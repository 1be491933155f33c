using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Sheets;
using Preceptor.Supervision.Rules;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Supervision.Pages.Supervision.SessionFiles;

/// <summary>An empty file with the right headings.</summary>
[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.EditSessions))]
internal sealed class TemplateModel : PageModel
{
    public IActionResult OnGet()
    {
        var csv = SheetWriter.Csv([.. SessionColumns.All.Select(column => column.Name)], []);
        return new CsvFile(csv, "sessions.csv");
    }
}
