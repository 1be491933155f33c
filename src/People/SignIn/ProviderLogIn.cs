using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Preceptor.People.SignIn;

/// <summary>
/// Logging in by the provider: the authorisation code flow with PKCE, state and nonce.
/// Sources: OpenID Connect Core 1.0; RFC 7636; RFC 9700.
/// </summary>
internal static class ProviderLogIn
{
    public const string Scheme = "provider";
    public const string BackCookie = "preceptor-provider-back.";
    public const string NonceCookie = "preceptor-provider-nonce.";
    public const string Refused = "/account/log-in?refused=provider";
    public const string Silent = "/account/log-in?refused=silent";

    public static void Configure(OpenIdConnectOptions oidc, ProviderOptions provider, bool secure)
    {
        (oidc.Authority, oidc.ClientId, oidc.ClientSecret) = (provider.Authority, provider.ClientId, provider.ClientSecret);
        oidc.RequireHttpsMetadata = !new Uri(provider.Authority).IsLoopback;
        (oidc.SignInScheme, oidc.MapInboundClaims, oidc.GetClaimsFromUserInfoEndpoint) = (ProviderCookie.Scheme, false, provider.AsksUserInfo);
        // In the address and not by a form of the provider's site, which would need cookies that go with any site's forms.
        (oidc.ResponseType, oidc.ResponseMode, oidc.UsePkce) = (OpenIdConnectResponseType.Code, OpenIdConnectResponseMode.Query, true);
        (oidc.CallbackPath, oidc.RemoteSignOutPath, oidc.SignedOutCallbackPath) = ("/account/provider/callback", default, default);
        oidc.Scope.Add("email");
        oidc.ClaimActions.Remove("iss");
        oidc.ClaimActions.Remove("acr");
        oidc.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
        // The protocol's library asks the machine's clock, so its cookies do too.
        oidc.TimeProvider = TimeProvider.System;
        Configure(oidc.CorrelationCookie, BackCookie, secure);
        Configure(oidc.NonceCookie, NonceCookie, secure);
        oidc.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.Redirect(Refused);
            return Task.CompletedTask;
        };
    }

    /// <summary>Sends the browser to the provider. False when the provider does not answer.</summary>
    /// <param name="back">Where it is to arrive afterwards.</param>
    public static async Task<bool> TrySendAsync(HttpContext http, string back)
    {
        try
        {
            await http.ChallengeAsync(Scheme, new AuthenticationProperties { RedirectUri = back });
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void Configure(CookieBuilder cookie, string name, bool secure)
    {
        (cookie.Name, cookie.SameSite) = (name, SameSiteMode.Lax);
        cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
