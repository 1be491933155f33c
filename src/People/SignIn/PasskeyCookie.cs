using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Preceptor.People.SignIn;

/// <summary>Holds, encrypted, what a browser was asked to have signed, until it answers.</summary>
internal static class PasskeyCookie
{
    public const string Scheme = "passkey";

    private const string StateClaim = "state";
    private const string AskedClaim = "asked";

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    public static string Name(bool secure) => OwnCookie.Name("preceptor-passkey", secure);

    public static void Configure(CookieAuthenticationOptions cookie, bool secure)
    {
        cookie.Protect(Name(secure), secure, SameSiteMode.Strict);
        cookie.ExpireTimeSpan = Lasts;
        cookie.SlidingExpiration = false;
    }

    public static Task WriteAsync(HttpContext http, string state, Instant asked) => http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
        [new(StateClaim, state), new(AskedClaim, asked.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture))], Scheme)));

    /// <summary>Takes what was asked; the browser is not asked the same again.</summary>
    public static async Task<(string State, Instant AskedAt)?> TakeAsync(HttpContext http)
    {
        var asked = (await http.AuthenticateAsync(Scheme)).Principal;
        await http.SignOutAsync(Scheme);
        return asked is null ? null : (asked.FindFirstValue(StateClaim)!, Instant.FromUnixTimeTicks(long.Parse(asked.FindFirstValue(AskedClaim)!, CultureInfo.InvariantCulture)));
    }
}
