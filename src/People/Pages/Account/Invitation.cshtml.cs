using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.People.Actions;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Account;

/// <summary>The page that an invitation's link opens.</summary>
[OpenToAll]
[Limited]
internal sealed class InvitationModel(AcceptInvitation accept, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "token")]
    public string Token { get; set; } = "";

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Nothing when the link no longer works.</summary>
    public string? Email { get; private set; }

    public bool HasAccount { get; private set; }

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Email is null)
        {
            return Page();
        }

        var outcome = await accept.RunAsync(new(Token, Password ?? ""), UkTime.Now(clock), cancel);
        if (!outcome.Done(out var done))
        {
            ModelState.Add(outcome.Refusals.Where(refusal => refusal is not Missing));
            return Page();
        }

        return await LoggedInResult.AfterPasswordAsync(this, done, null);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        if (await accept.FindAsync(Token, UkTime.Now(clock), cancel) is var (invitation, hasAccount))
        {
            (Email, HasAccount) = (invitation.Email, hasAccount);
        }
    }
}
