using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.People.Actions;
using Preceptor.Ui.Access;
using Preceptor.Ui;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Account;

[OpenToAll]
[Limited]
internal sealed class ResetModel(ResetPassword reset) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "account")]
    public AccountId Account { get; set; }

    [BindProperty(SupportsGet = true, Name = "token")]
    public string? Token { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public bool LinkFailed { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await reset.RunAsync(new(Account, Token ?? "", Password ?? "", HttpContext.Connection.RemoteIpAddress?.ToString() ?? ""), cancel);
        if (outcome.IsDone)
        {
            PageModelMessages.Success(this, "Your password is changed. Log in with the new one.");
            return LocalRedirect("/account/log-in");
        }

        LinkFailed = outcome.Refusals.Any(refusal => refusal is Missing);
        ModelState.Add(outcome.Refusals.Where(refusal => refusal is not Missing));
        return Page();
    }
}
