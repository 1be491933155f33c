using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Time;
using Preceptor.People.SignIn;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Account;

/// <summary>Chooses which employer to work for, for an account that has several.</summary>
[SignedInOnly]
internal sealed class EmployerModel(SignInDb db, TimeProvider clock) : PageModel
{
    private const string Platform = "platform";

    [BindProperty]
    public string? Employer { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Choices.All(choice => choice.Value != Employer))
        {
            ModelState.AddModelError(nameof(Employer), "Select the employer you work for now");
            return Page();
        }

        var account = await db.Set<SignIn.Account>().SingleAsync(row => row.Id == HttpContext.Actor().Account, cancel);
        await SignInCookie.SignInAsync(HttpContext, account, Id.TryParse<MembershipId>(Employer, out var chosen) ? chosen : null, await SignInCookie.ProofAsync(HttpContext));
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var account = HttpContext.Actor().Account!.Value;
        var memberships = await (
            from membership in db.OpenMemberships(account, UkTime.Today(clock))
            join employer in db.Employers on membership.EmployerId equals employer.Id
            orderby employer.Name
            select new { membership.Id, employer.Name }).ToListAsync(cancel);
        var administrates = await db.Set<SignIn.Account>().AnyAsync(row => row.Id == account && row.IsPlatformAdministrator, cancel);
        Choices = [.. memberships.Select(row => new Choice(row.Id.ToString(), row.Name)), .. administrates ? [new Choice(Platform, "The platform itself")] : Array.Empty<Choice>()];
    }
}
