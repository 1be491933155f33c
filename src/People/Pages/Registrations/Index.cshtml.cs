using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.People.Actions;
using Preceptor.People.SignIn;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Registrations;

/// <summary>Who registered and waits to be let in.</summary>
[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.ApproveRegistrations))]
internal sealed class IndexModel(IDatabases databases, DecideRegistration decide, PeopleOptions options) : PageModel
{
    [BindProperty]
    public string? Registration { get; set; }

    [BindProperty]
    public string? Decision { get; set; }

    public IReadOnlyList<Registration> Waiting { get; private set; } = [];

    /// <summary>When it is dropped if nobody decides.</summary>
    public Instant EndsAt(Registration registration) => registration.ConfirmedAt!.Value + options.RegistrationWait;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(HttpContext.Actor());
        Waiting = await db.Set<Registration>().AsNoTracking().Where(row => row.ConfirmedAt != null && row.Reason != null && row.DecidedAt == null).OrderBy(row => row.ConfirmedAt).ToListAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Id.TryParse<RegistrationId>(Registration, out var id) || Decision is not ("approve" or "decline"))
        {
            return NotFound();
        }

        var outcome = await decide.RunAsync(HttpContext.Actor(), id, Decision == "approve", cancel);
        if (!outcome.Done(out var decided))
        {
            ModelState.Add(outcome.Refusals);
            await OnGetAsync(cancel);
            return Page();
        }

        PageModelMessages.Success(this, decided.IsApproved == true ? $"{decided.Name} can log in. We have told them." : $"{decided.Name} is declined. We have told them.");
        return LocalRedirect("/registrations");
    }
}
