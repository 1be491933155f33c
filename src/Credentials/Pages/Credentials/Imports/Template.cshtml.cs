using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Sheets;
using Preceptor.Ui.Access;

namespace Preceptor.Credentials.Pages.Credentials.Imports;

/// <summary>An empty file with the right headings.</summary>
[Requires(typeof(CredentialsPermissions), nameof(CredentialsPermissions.Record))]
internal sealed class TemplateModel : PageModel
{
    public IActionResult OnGet()
    {
        var csv = SheetWriter.Csv([.. RegistrationColumns.All.Select(column => column.Name)], []);
        return File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)], "text/csv", "registrations.csv");
    }
}
