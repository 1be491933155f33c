using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.Actions;
using Preceptor.People.SignIn;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.TwoStep;

/// <summary>Sets up logging in with two steps, and turns it off.</summary>
[SignedInOnly]
internal sealed class IndexModel(KeepTwoStep keep, SignIn.TwoStep twoStep) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public bool IsOn { get; private set; }

    public bool IsRequired => HttpContext.Features.Get<SignIn.MustSetUpTwoStep>() is not null;

    /// <summary>Somebody who logs in by the provider or a passkey alone may have none.</summary>
    public bool HasPassword { get; private set; }

    public int CodesLeft { get; private set; }

    public string Secret { get; private set; } = "";

    /// <summary>Made by us from the secret; nothing in it was typed.</summary>
    public HtmlString? Picture { get; private set; }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await keep.ConfirmAsync(HttpContext.Actor(), Code ?? "", cancel);
        if (outcome.Done(out var codes))
        {
            Codes = codes;
            return Page();
        }

        ModelState.Add(outcome.Refusals);
        await LoadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostOffAsync(CancellationToken cancel)
    {
        var outcome = await keep.TurnOffAsync(HttpContext.Actor(), Password ?? "", await SignInCookie.ProofAsync(HttpContext), cancel);
        if (outcome.IsDone)
        {
            PageModelMessages.Success(this, "Logging in with two steps is off.");
            return LocalRedirect("/account");
        }

        ModelState.Add(outcome.Refusals);
        await LoadAsync(cancel);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        // The secret must not stay in a cache of the browser.
        Response.Headers.CacheControl = "no-store";
        var account = await keep.BeginAsync(HttpContext.Actor(), cancel);
        (IsOn, CodesLeft, HasPassword) = (account.TwoFactorEnabled, account.RecoveryHashes.Count, account.PasswordHash is not null);
        if (!IsOn)
        {
            (Secret, Picture) = (twoStep.SecretOf(account), new(twoStep.PictureOf(account)));
        }
    }
}
