using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.Actions;
using Preceptor.People.Pages.Account;
using Preceptor.People.SignIn;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.TwoStep;

/// <summary>The second step of logging in, once the password was right.</summary>
[OpenToAll]
internal sealed class CodeModel(EnterCode enter, LogIn logIn) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() => await SecondStepCookie.ReadAsync(HttpContext) is null ? LocalRedirect("/account/log-in") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await SecondStepCookie.ReadAsync(HttpContext) is not { } account)
        {
            return LocalRedirect("/account/log-in");
        }

        var outcome = await enter.RunAsync(new(account, Code ?? "", HttpContext.Connection.RemoteIpAddress?.ToString() ?? ""), cancel);
        if (!outcome.Done(out var entered))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        await SecondStepCookie.ForgetAsync(HttpContext);
        return await LoggedInResult.AfterAllAsync(this, await logIn.AsWhomAsync(entered, cancel), ReturnUrl, bothSteps: true);
    }
}
