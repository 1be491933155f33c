using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Account;

[OpenToAll]
internal sealed class ForgottenModel(ResetPassword reset) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    public bool Asked { get; private set; }

    public void OnGet()
    {
    }

    public async Task OnPostAsync(CancellationToken cancel)
    {
        if (!EmailAddress.IsWellFormed(Email))
        {
            ModelState.AddModelError(nameof(Email), new NotAnEmail().Sentence);
            return;
        }

        await reset.AskAsync(Email!.Trim(), HttpContext.Connection.RemoteIpAddress?.ToString() ?? "", cancel);
        Asked = true;
    }
}
