using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Sheets;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Credentials.Pages.Credentials.Imports;

/// <summary>An empty file with the right headings.</summary>
[Requires(typeof(CredentialsPermissions), nameof(CredentialsPermissions.Record))]
internal sealed class TemplateModel : PageModel
{
    public IActionResult OnGet()
    {
        var csv = SheetWriter.Csv([.. RegistrationColumns.All.Select(column => column.Name)], []);
        return new CsvFile(csv, "registrations.csv");
    }
}
