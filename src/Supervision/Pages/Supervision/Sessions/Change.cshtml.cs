using Microsoft.AspNetCore.Mvc;
using Preceptor.Contracts;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Actions;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Supervision.Rules;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Supervision.Pages.Supervision.Sessions;

/// <summary>Changes or cancels a session on one date.</summary>
[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.EditSessions))]
internal sealed class ChangeModel(SessionsOfWeek sessions, SaveSession save, CancelSession cancelSession, StaffAsked staff, Specialties specialties) : TermsForm(specialties)
{
    public HeldSession Held { get; private set; } = null!;

    public string Doctor { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(SessionId session, CancellationToken cancel)
    {
        if (await LoadAsync(session, cancel) is not { } people)
        {
            return NotFound();
        }

        Show(SessionReading.TextOf(Held.Date, Held.Terms, people));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(SessionId session, CancellationToken cancel)
    {
        if (await LoadAsync(session, cancel) is null)
        {
            return NotFound();
        }

        var outcome = await save.RunAsync(HttpContext.Actor(), new(Typed(null), session), cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, $"The session of {Doctor} on {UkWords.Date(Held.Date)} is changed.");
        return Redirect($"/supervision/sessions?week={Held.Date:yyyy-MM-dd}");
    }

    public async Task<IActionResult> OnPostCancelAsync(SessionId session, CancellationToken cancel)
    {
        if (!(await cancelSession.DatedAsync(HttpContext.Actor(), session, cancel)).Done(out var date))
        {
            return NotFound();
        }

        PageModelMessages.Success(this, $"The session on {UkWords.Date(date)} is cancelled.");
        return Redirect($"/supervision/sessions?week={date:yyyy-MM-dd}");
    }

    private async Task<StaffBook?> LoadAsync(SessionId session, CancellationToken cancel)
    {
        if (await sessions.DatedAsync(HttpContext.Actor(), session, cancel) is not { } held)
        {
            return null;
        }

        var people = await staff.EverAsync(HttpContext.Actor(), cancel);
        (Held, Doctor) = (held, people.NameOf(held.Terms.Supervisor));
        Offer(people, held.Date);
        return people;
    }
}
