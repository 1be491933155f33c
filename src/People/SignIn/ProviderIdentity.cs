using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Preceptor.People.Domain;

namespace Preceptor.People.SignIn;

/// <summary>Who somebody is at the provider, as its checked id token says.</summary>
/// <param name="Issuer">With <paramref name="Subject"/> it is one person for good; an email address may pass to another.</param>
/// <param name="IsEmailVerified">The provider vouches that the address is theirs.</param>
/// <param name="HasBothSteps">The provider says that there were two steps, and is trusted with that.</param>
internal sealed record ProviderIdentity(string Issuer, string Subject, string? Email, bool IsEmailVerified, string? Name, bool HasBothSteps)
{
    public static ProviderIdentity? Of(ClaimsPrincipal principal, ProviderOptions provider) =>
        principal.FindFirstValue("iss") is { Length: > 0 } issuer && principal.FindFirstValue("sub") is { Length: > 0 } subject
            ? new(issuer, subject, EmailOf(principal), string.Equals(principal.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase) && EmailOf(principal) is not null,
                principal.FindFirstValue("name"), principal.Claims.Any(claim => claim.Type is "amr" or "acr" && provider.TwoStepValues.Contains(claim.Value, StringComparer.Ordinal)))
            : null;

    private static string? EmailOf(ClaimsPrincipal principal) => principal.FindFirstValue("email") is { } email && EmailAddress.IsWellFormed(email) ? email.Trim() : null;
}

/// <summary>Holds, encrypted, who somebody is at the provider until they have logged in, linked or registered. It opens nothing.</summary>
internal static class ProviderCookie
{
    public const string Scheme = "provider-identity";

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    public static string Name(bool secure) => secure ? "__Host-preceptor-provider" : "preceptor-provider";

    public static void Configure(CookieAuthenticationOptions cookie, bool secure)
    {
        cookie.Cookie.Name = Name(secure);
        cookie.Cookie.HttpOnly = true;
        // The browser comes from the provider's site.
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = Lasts;
        cookie.SlidingExpiration = false;
    }

    public static async Task<ProviderIdentity?> ReadAsync(HttpContext http, ProviderOptions provider) =>
        provider.IsOn && (await http.AuthenticateAsync(Scheme)).Principal is { } principal ? ProviderIdentity.Of(principal, provider) : null;

    public static Task ForgetAsync(HttpContext http) => http.SignOutAsync(Scheme);
}
