using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Credentials.Queries;
using Preceptor.Kernel.Time;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Credentials.Pages.Credentials;

/// <summary>Who is not cleared on a chosen day, why, and which shifts that takes.</summary>
[Requires(typeof(CredentialsPermissions), nameof(CredentialsPermissions.Read))]
internal sealed class ClearanceModel(ClearanceList list, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateParts Day { get; set; } = new();

    /// <summary>None while the day that was typed is none.</summary>
    public ClearanceView? View { get; private set; }

    public bool MayRecord => HttpContext.Actor().May(CredentialsPermissions.Record);

    public async Task OnGetAsync(string? on, CancellationToken cancel)
    {
        if (Day.IsEmpty)
        {
            Day = DateParts.From(DateOnly.TryParseExact(on, "yyyy-MM-dd", out var linked) ? linked : UkTime.Today(clock));
        }

        if (ModelState.RequireDate(nameof(Day), Day, "The day") is { } day)
        {
            View = await list.AskAsync(HttpContext.Actor(), day, cancel);
        }
    }
}
