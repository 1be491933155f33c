using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel;
using Preceptor.Supervision.Actions;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Supervision.Rules;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Supervision.Pages.Supervision.Associates;

[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.NameSupervisor))]
internal sealed class NameModel(Register register, NameSupervisor name) : PageModel
{
    public static IReadOnlyList<Choice> PhaseChoices { get; } =
    [
        new(Phases.Novice, "Novice", "In the first year, or new to this work"),
        new(Phases.Developing, "Developing"),
        new(Phases.Established, "Established"),
    ];

    [BindProperty]
    public string? Supervisor { get; set; }

    [BindProperty]
    public string? Phase { get; set; }

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? Until { get; set; }

    [BindProperty]
    public string? ReviewOn { get; set; }

    public AssociateView View { get; private set; } = null!;

    public IReadOnlyList<Choice> Doctors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(PersonId associate, CancellationToken cancel)
    {
        if (!await LoadAsync(associate, cancel))
        {
            return NotFound();
        }

        if (View.Namings.FirstOrDefault(naming => naming.HoldsOn(View.Today)) is { } holds)
        {
            (Supervisor, Phase) = (View.Staff.Find(holds.SupervisorId)?.StaffNumber, holds.Phase);
        }

        From = View.Today.ToString("dd/MM/yyyy");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(PersonId associate, CancellationToken cancel)
    {
        if (!await LoadAsync(associate, cancel))
        {
            return NotFound();
        }

        var text = new NamingText { Supervisor = Supervisor ?? "", Phase = Phase ?? "", From = From ?? "", Until = Until ?? "", ReviewOn = ReviewOn ?? "" };
        var outcome = await name.RunAsync(HttpContext.Actor(), associate, text, cancel);
        if (!outcome.Done(out var supervisor))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, $"{supervisor} is named for {View.Associate.Name}.");
        return Redirect($"/supervision/associates/{associate}");
    }

    private async Task<bool> LoadAsync(PersonId associate, CancellationToken cancel)
    {
        if (await register.OfAsync(HttpContext.Actor(), associate, cancel) is not { } view)
        {
            return false;
        }

        View = view;
        Doctors = DoctorChoices.Of(view.Staff, view.Today);
        return true;
    }
}
