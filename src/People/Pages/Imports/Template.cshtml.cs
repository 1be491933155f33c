using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Sheets;
using Preceptor.People.Domain;
using Preceptor.People.Rules;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Imports;

/// <summary>An empty file with the right headings.</summary>
[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Import))]
internal sealed class TemplateModel : PageModel
{
    public IActionResult OnGet(ImportKind kind)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        var csv = SheetWriter.Csv([.. ImportColumns.Of(kind).Select(column => column.Name)], []);
        return new CsvFile(csv, $"{kind.ToString().ToLowerInvariant()}.csv");
    }
}
