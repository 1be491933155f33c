using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <summary>Logs in the account to which somebody at the provider is linked.</summary>
internal sealed class LogInWithProvider(SignInDb db, LogIn logIn, ILookupNormalizer normaliser)
{
    /// <returns>Missing when no account is linked yet.</returns>
    public async Task<Outcome<LoggedIn>> RunAsync(ProviderIdentity identity, CancellationToken cancel)
    {
        var account = await (
            from login in db.Set<IdentityUserLogin<AccountId>>()
            join owner in db.Set<Account>() on login.UserId equals owner.Id
            where login.LoginProvider == identity.Issuer && login.ProviderKey == identity.Subject
            select owner).AsNoTracking().SingleOrDefaultAsync(cancel);
        return account is null ? new Missing("A linked account") : account.IsWaiting ? new StillWaiting() : await logIn.AsWhomAsync(account, cancel);
    }

    /// <summary>Whether the address that the provider vouches for has an account. What it does not vouch for finds nothing out.</summary>
    public async Task<bool> HasAccountAsync(ProviderIdentity identity, CancellationToken cancel)
    {
        var normal = normaliser.NormalizeEmail(identity.Email);
        return identity.IsEmailVerified && await db.Set<Account>().AnyAsync(account => account.NormalizedEmail == normal, cancel);
    }
}
