using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Kernel.Time;
using Preceptor.People.Actions;
using Preceptor.People.SignIn;

namespace Preceptor.People.Pages.Account;

/// <summary>Where somebody goes who has just shown who they are.</summary>
internal static class LoggedInResult
{
    /// <summary>Their password was right, or the provider knows them: they are logged in, or asked for the code that their account wants too.</summary>
    public static async Task<IActionResult> AfterPasswordAsync(PageModel page, LoggedIn done, string? returnUrl, bool bothSteps = false)
    {
        if (bothSteps || !done.Account.TwoFactorEnabled)
        {
            return await AfterAllAsync(page, done, returnUrl, bothSteps);
        }

        await SecondStepCookie.WriteAsync(page.HttpContext, done.Account.Id);
        return new LocalRedirectResult($"/account/code?returnUrl={Uri.EscapeDataString(returnUrl ?? "")}");
    }

    /// <summary>Every step is done.</summary>
    /// <param name="bothSteps">There were two: a code after the first, or a passkey.</param>
    public static async Task<IActionResult> AfterAllAsync(PageModel page, LoggedIn done, string? returnUrl, bool bothSteps)
    {
        var now = UkTime.Now(page.HttpContext.RequestServices.GetRequiredService<TimeProvider>());
        await SignInCookie.SignInAsync(page.HttpContext, done.Account, done.Membership, new Proof(now, bothSteps));
        var next = page.Url.IsLocalUrl(returnUrl) ? returnUrl : "/";
        return new LocalRedirectResult(done.MustChoose ? $"/account/employer?returnUrl={Uri.EscapeDataString(next)}" : next);
    }
}
