using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.People.Actions;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Account;

/// <summary>The page that a registration's link opens.</summary>
[OpenToAll]
[Limited]
internal sealed class RegistrationModel(ConfirmRegistration confirm, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "token")]
    public string Token { get; set; } = "";

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Nothing when the link no longer works.</summary>
    public string? Email { get; private set; }

    public bool IsWaiting { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => Email = (await confirm.FindAsync(Token, UkTime.Now(clock), cancel))?.Email;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        var outcome = await confirm.RunAsync(new(Token, Password ?? ""), UkTime.Now(clock), cancel);
        if (!outcome.Done(out var account))
        {
            ModelState.Add(outcome.Refusals.Where(refusal => refusal is not Missing));
            return Page();
        }

        if (account.IsWaiting)
        {
            IsWaiting = true;
            return Page();
        }

        return await LoggedInResult.AfterPasswordAsync(this, new(account, null, MustChoose: false), null);
    }
}
