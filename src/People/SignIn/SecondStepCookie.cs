using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Preceptor.Kernel;

namespace Preceptor.People.SignIn;

/// <summary>Says for a few minutes whose password was right, until their code is. It opens nothing.</summary>
internal static class SecondStepCookie
{
    public const string Scheme = "second-step";

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    public static string Name(bool secure) => OwnCookie.Name("preceptor-code", secure);

    public static void Configure(CookieAuthenticationOptions cookie, bool secure)
    {
        cookie.Protect(Name(secure), secure, SameSiteMode.Lax);
        cookie.ExpireTimeSpan = Lasts;
        cookie.SlidingExpiration = false;
    }

    public static Task WriteAsync(HttpContext http, AccountId account) =>
        http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.ToString())], Scheme)));

    public static async Task<AccountId?> ReadAsync(HttpContext http) =>
        (await http.AuthenticateAsync(Scheme)).Principal is { } principal && Id.TryParse<AccountId>(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account) ? account : null;

    public static Task ForgetAsync(HttpContext http) => http.SignOutAsync(Scheme);
}
