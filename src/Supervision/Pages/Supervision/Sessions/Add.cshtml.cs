using Microsoft.AspNetCore.Mvc;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Actions;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Supervision.Pages.Supervision.Sessions;

[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.EditSessions))]
internal sealed class AddModel(SaveSession save, StaffAsked staff, Specialties specialties, TimeProvider clock) : TermsForm(specialties)
{
    public static IReadOnlyList<Choice> BesideChoices { get; } =
        [new("no", "This session takes its place"), new("yes", "It holds too, and this session is added")];

    [BindProperty]
    public string? Date { get; set; }

    [BindProperty]
    public string? Beside { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        (OwnList, Trainees, Beside) = ("no", "0", "no");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var outcome = await save.RunAsync(HttpContext.Actor(), new(Typed(Date), IsBeside: Beside == "yes"), cancel);
        if (!outcome.Done(out var saved))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, $"The session on {UkWords.Date(saved.Date)} is added.");
        return Redirect($"/supervision/sessions?week={saved.Date:yyyy-MM-dd}");
    }

    private async Task LoadAsync(CancellationToken cancel) => Offer(await staff.EverAsync(HttpContext.Actor(), cancel), UkTime.Today(clock));
}
