using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.Actions;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Account;

/// <summary>Somebody registers for the hub by themselves.</summary>
[OpenToAll]
internal sealed class RegisterModel(Register register) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public bool HasAsked { get; private set; }

    public void OnGet()
    {
    }

    public async Task OnPostAsync(CancellationToken cancel)
    {
        var outcome = await register.RunAsync(new(Name, Email, Reason, HttpContext.Connection.RemoteIpAddress?.ToString() ?? ""), cancel);
        HasAsked = outcome.IsDone;
        ModelState.Add(outcome.Refusals);
    }
}
