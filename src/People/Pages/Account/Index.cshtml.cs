using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Time;
using Preceptor.People.Actions;
using Preceptor.People.SignIn;
using Preceptor.Ui.Access;
using Preceptor.Ui;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Account;

/// <summary>The signed-in person's own account: whom they act as, what they do there, and their password.</summary>
[SignedInOnly]
internal sealed class IndexModel(SignInDb db, ChangePassword change, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Current { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public SignedIn Me => HttpContext.SignedIn()!;

    public string Email { get; private set; } = "";

    public bool HasPassword { get; private set; }

    public IReadOnlyList<string> TradesHere { get; private set; } = [];

    public int Employers { get; private set; }

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (string.IsNullOrEmpty(Current))
        {
            ModelState.AddModelError(nameof(Current), "Enter your current password");
            return Page();
        }

        var outcome = await change.RunAsync(Me.Actor, new(Current, Password ?? ""), cancel);
        if (!outcome.Done(out var account))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        var membership = await db.Memberships.SingleOrDefaultAsync(row => row.AccountId == account.Id && row.EmployerId == Me.Actor.Employer, cancel);
        var proof = (await SignInCookie.ProofAsync(HttpContext)) with { At = UkTime.Now(clock) };
        await SignInCookie.SignInAsync(HttpContext, account, membership?.Id, proof);
        PageModelMessages.Success(this, "Your password is changed. Sessions on other devices have ended.");
        return LocalRedirect("/account");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var id = Me.Actor.Account!.Value;
        var account = await db.Set<SignIn.Account>().AsNoTracking().SingleAsync(row => row.Id == id, cancel);
        (Email, HasPassword) = (account.Email!, account.PasswordHash is not null);
        var memberships = await db.Memberships.Where(row => row.AccountId == id && row.EndedAt == null).ToListAsync(cancel);
        TradesHere = memberships.SingleOrDefault(row => row.EmployerId == Me.Actor.Employer && row.PersonId == Me.Actor.Person)?.Trades ?? [];
        Employers = memberships.Count;
    }
}
