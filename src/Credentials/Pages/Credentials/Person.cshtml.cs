using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Credentials.Actions;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Queries;
using Preceptor.Kernel;
using Preceptor.Kernel.Time;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Credentials.Pages.Credentials;

/// <summary>Whether one person is cleared, why, until when, and everything that it rests on.</summary>
[Requires(typeof(CredentialsPermissions), nameof(CredentialsPermissions.Read))]
internal sealed class PersonModel(PersonCredentials credentials, WithdrawRecord withdraw, TimeProvider clock) : PageModel
{
    /// <summary>The day to decide for; today when there is none.</summary>
    [BindProperty(SupportsGet = true)]
    public DateParts Day { get; set; } = new();

    public PersonCredentialsView View { get; private set; } = null!;

    public DateOnly On { get; private set; }

    public bool IsToday => On == UkTime.Today(clock);

    public bool MayRecord => HttpContext.Actor().May(CredentialsPermissions.Record);

    public async Task<IActionResult> OnGetAsync(PersonId person, CancellationToken cancel)
    {
        On = ModelState.OptionalDate(nameof(Day), Day, "The day") ?? UkTime.Today(clock);
        if (await credentials.AskAsync(HttpContext.Actor(), person, On, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(PersonId person, RecordId record, CancellationToken cancel)
    {
        if (!MayRecord)
        {
            return Forbid();
        }

        if (!(await withdraw.RunAsync(HttpContext.Actor(), person, record, cancel)).IsDone)
        {
            return NotFound();
        }

        PageModelMessages.Success(this, "The record is withdrawn and no longer counts.");
        return LocalRedirect($"/people/{person}/credentials");
    }
}
