using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Preceptor.People.SignIn;

/// <summary>What the cookies of a log-in share: scripts cannot read them, and on a real site only this host can set them, over HTTPS.</summary>
internal static class OwnCookie
{
    /// <param name="secure">Not while somebody tries the software on their own machine without HTTPS.</param>
    public static string Name(string name, bool secure) => secure ? $"__Host-{name}" : name;

    /// <param name="sameSite">Lax for what must be there when somebody comes from the site of their provider.</param>
    public static void Protect(this CookieAuthenticationOptions cookie, string name, bool secure, SameSiteMode sameSite)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = sameSite;
        cookie.Cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
