using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel;
using Preceptor.People.Actions;
using Preceptor.People.SignIn;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Account;

[OpenToAll]
internal sealed class LogInModel(LogIn logIn, LogInWithPasskey withPasskey, SignIn.Passkeys passkeys, ProviderOptions provider, SiteOptions site) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What the device answered.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    public string Host => site.Host;

    public ProviderOptions Provider => provider;

    public string StartUrl => $"/account/provider/start?returnUrl={Uri.EscapeDataString(ReturnUrl ?? "")}";

    private string Address => HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";

    /// <param name="refused">The provider, or our check of its answer, said no; or it was silent.</param>
    public void OnGet(string? refused)
    {
        if (refused is not null && provider.IsOn)
        {
            ModelState.AddModelError(nameof(Email), refused == "silent"
                ? $"{provider.Name} does not answer now. Log in another way, or try again later"
                : $"You are not logged in with {provider.Name}. Try again, or log in another way");
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Require(nameof(Email), Email, "Enter your email address");
        Require(nameof(Password), Password, "Enter your password");
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await logIn.RunAsync(new(Email!, Password!, Address), cancel);
        if (!outcome.Done(out var done))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        return await LoggedInResult.AfterPasswordAsync(this, done, ReturnUrl);
    }

    /// <summary>For the script: what the device is to have signed.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() => Content(await passkeys.AskForAnyAsync(), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken cancel)
    {
        var outcome = await withPasskey.RunAsync(Credential, Address, cancel);
        if (!outcome.Done(out var done))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        return await LoggedInResult.AfterAllAsync(this, done, ReturnUrl, bothSteps: true);
    }

    private void Require(string field, string? value, string otherwise)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            ModelState.AddModelError(field, otherwise);
        }
    }
}
