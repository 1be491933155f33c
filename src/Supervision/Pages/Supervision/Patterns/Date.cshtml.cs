using Microsoft.AspNetCore.Mvc;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Actions;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Pages.Supervision.Sessions;
using Preceptor.Supervision.Queries;
using Preceptor.Supervision.Rules;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Supervision.Pages.Supervision.Patterns;

/// <summary>One date of a pattern: changed, cancelled or put back. Without a date in the address, the next one.</summary>
[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.EditSessions))]
internal sealed class DateModel(PatternsAsked patterns, SaveSession save, CancelSession cancelSession, Specialties specialties) : TermsForm(specialties)
{
    [BindProperty(SupportsGet = true, Name = "on")]
    public string? On { get; set; }

    public OccurrenceView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(PatternId pattern, CancellationToken cancel)
    {
        if (!await LoadAsync(pattern, cancel))
        {
            return NotFound();
        }

        Show(SessionReading.TextOf(View.Date, View.Pattern.ToTerms(), View.Staff));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(PatternId pattern, CancellationToken cancel)
    {
        if (!await LoadAsync(pattern, cancel))
        {
            return NotFound();
        }

        var outcome = await save.RunAsync(HttpContext.Actor(), new(Typed(View.Date.ToString("yyyy-MM-dd")), Of: pattern), cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        return Back("changed");
    }

    public async Task<IActionResult> OnPostCancelAsync(PatternId pattern, CancellationToken cancel) =>
        await LoadAsync(pattern, cancel) && (await cancelSession.OccurrenceAsync(HttpContext.Actor(), pattern, View.Date, cancel)).IsDone ? Back("cancelled") : NotFound();

    public async Task<IActionResult> OnPostPutBackAsync(PatternId pattern, CancellationToken cancel) =>
        await LoadAsync(pattern, cancel) && (await cancelSession.PutBackAsync(HttpContext.Actor(), pattern, View.Date, cancel)).IsDone ? Back("put back") : NotFound();

    private async Task<bool> LoadAsync(PatternId pattern, CancellationToken cancel)
    {
        if (await patterns.OccurrenceAsync(HttpContext.Actor(), pattern, On, cancel) is not { } view)
        {
            return false;
        }

        View = view;
        Offer(view.Staff, view.Date);
        return true;
    }

    private RedirectResult Back(string what)
    {
        PageModelMessages.Success(this, $"The session of {View.Staff.NameOf(View.Pattern.SupervisorId)} on {UkWords.Date(View.Date)} is {what}.");
        return Redirect($"/supervision/sessions?week={View.Date:yyyy-MM-dd}");
    }
}
