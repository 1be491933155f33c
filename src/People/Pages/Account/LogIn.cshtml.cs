using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.Actions;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Account;

[OpenToAll]
internal sealed class LogInModel(LogIn logIn) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Require(nameof(Email), Email, "Enter your email address");
        Require(nameof(Password), Password, "Enter your password");
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await logIn.RunAsync(new(Email!, Password!, HttpContext.Connection.RemoteIpAddress?.ToString() ?? ""), cancel);
        if (!outcome.Done(out var done))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        return await LoggedInResult.AfterPasswordAsync(this, done, ReturnUrl);
    }

    private void Require(string field, string? value, string otherwise)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            ModelState.AddModelError(field, otherwise);
        }
    }
}
