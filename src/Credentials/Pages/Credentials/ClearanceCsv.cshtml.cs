using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Credentials.Queries;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Time;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Credentials.Pages.Credentials;

/// <summary>The list of who is not cleared, for a spreadsheet.</summary>
[Requires(typeof(CredentialsPermissions), nameof(CredentialsPermissions.Read))]
internal sealed class ClearanceCsvModel(ClearanceList list, TimeProvider clock) : PageModel
{
    private static readonly string[] Columns = ["Staff number", "Name", "Role", "Not cleared on", "Why", "Until", "Shifts affected"];

    public async Task<IActionResult> OnGetAsync(string? on, CancellationToken cancel)
    {
        var today = UkTime.Today(clock);
        if (on is not null && !DateOnly.TryParseExact(on, "yyyy-MM-dd", out today))
        {
            return NotFound();
        }

        var view = await list.AskAsync(HttpContext.Actor(), today, cancel);
        var csv = SheetWriter.Csv(Columns, view.NotCleared.Select(row => (IReadOnlyList<string>)
        [
            row.StaffNumber, row.Name, row.Title, Iso(view.On), string.Join(' ', row.Why), row.Until is { } until ? Iso(until) : "", row.Shifts?.ToString() ?? "",
        ]));
        return new CsvFile(csv, $"not-cleared-{Iso(view.On)}.csv");
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd");
}
