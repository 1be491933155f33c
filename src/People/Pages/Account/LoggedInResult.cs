using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.Actions;
using Preceptor.People.SignIn;

namespace Preceptor.People.Pages.Account;

/// <summary>Where somebody goes who has just shown who they are.</summary>
internal static class LoggedInResult
{
    public static async Task<IActionResult> ForAsync(PageModel page, LoggedIn done, string? returnUrl)
    {
        await SignInCookie.SignInAsync(page.HttpContext, done.Account, done.Membership);
        var next = page.Url.IsLocalUrl(returnUrl) ? returnUrl : "/";
        return new LocalRedirectResult(done.MustChoose ? $"/account/employer?returnUrl={Uri.EscapeDataString(next)}" : next);
    }
}
