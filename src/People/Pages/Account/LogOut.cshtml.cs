using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.SignIn;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Account;

[OpenToAll]
internal sealed class LogOutModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await SignInCookie.SignOutAsync(HttpContext);
        return LocalRedirect("/");
    }
}
