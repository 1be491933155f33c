using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Time;

namespace Preceptor.People.SignIn;

/// <summary>
/// Asks this request's browser for a passkey, and judges what it answers. The cryptography is Identity's: it checks what was asked, the origin, that the
/// member's fingerprint, face or PIN was checked, and the signature.
/// </summary>
internal sealed class Passkeys(IPasskeyHandler<Account> handler, IHttpContextAccessor accessor, TimeProvider clock)
{
    private HttpContext Http => accessor.HttpContext!;

    /// <returns>What the browser is to make, as JSON.</returns>
    public async Task<string> AskForNewAsync(Account account)
    {
        var asked = await handler.MakeCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.Name ?? account.Email! }, Http);
        await PasskeyCookie.WriteAsync(Http, asked.AttestationState!, UkTime.Now(clock));
        return asked.CreationOptionsJson;
    }

    /// <returns>What the browser is to have signed, as JSON. It does not say whose, so that nobody learns which passkeys an account has.</returns>
    public async Task<string> AskForAnyAsync()
    {
        var asked = await handler.MakeRequestOptionsAsync(null, Http);
        await PasskeyCookie.WriteAsync(Http, asked.AssertionState!, UkTime.Now(clock));
        return asked.RequestOptionsJson;
    }

    /// <returns>The passkey that this account asked for; nothing when the answer will not do.</returns>
    public async Task<UserPasskeyInfo?> NewAsync(AccountId account, string? answer)
    {
        if (await PasskeyCookie.TakeAsync(Http) is not var (state, _) || string.IsNullOrEmpty(answer))
        {
            return null;
        }

        var judged = await handler.PerformAttestationAsync(new() { HttpContext = Http, CredentialJson = answer, AttestationState = state });
        return judged.Succeeded && judged.UserEntity.Id == account.ToString() ? judged.Passkey : null;
    }

    /// <returns>The account whose passkey signed, and when that was asked for; nothing when the answer will not do.</returns>
    public async Task<(Account Account, UserPasskeyInfo Passkey, Instant AskedAt)?> KnownAsync(string? answer)
    {
        if (await PasskeyCookie.TakeAsync(Http) is not var (state, askedAt) || string.IsNullOrEmpty(answer))
        {
            return null;
        }

        var judged = await handler.PerformAssertionAsync(new() { HttpContext = Http, CredentialJson = answer, AssertionState = state });
        return judged.Succeeded ? (judged.User, judged.Passkey, askedAt) : null;
    }

    /// <summary>The site's own address alone, and always with fingerprint, face or PIN: a passkey is then both steps of logging in.</summary>
    public static void Configure(IdentityPasskeyOptions passkeys, SiteOptions site)
    {
        passkeys.ServerDomain = site.Host;
        passkeys.UserVerificationRequirement = "required";
        // The device finds the account by itself, without its address being typed first.
        passkeys.ResidentKeyRequirement = "required";
        passkeys.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && asked.Origin == site.Origin);
    }
}
