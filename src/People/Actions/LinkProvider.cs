using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

internal sealed record LinkedAlready(string Provider) : Refusal($"This {Provider} log-in, or your account, is linked already. Unlink it first");

/// <summary>
/// Links the actor's own account to who they are at the provider. Both are proven by then: the provider's answer is in this browser's cookie, and the
/// actor has logged in to the account a moment ago.
/// </summary>
internal sealed class LinkProvider(IDatabases databases, ProviderOptions provider, SiteOptions site)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, ProviderIdentity identity, Proof proof, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (!proof.IsRecent(db.Now))
        {
            return new ProofNeeded();
        }

        var account = await db.Set<Account>().SingleAsync(row => row.Id == actor.Account, cancel);
        if (await db.Set<IdentityUserLogin<AccountId>>().AnyAsync(row => row.LoginProvider == identity.Issuer && (row.ProviderKey == identity.Subject || row.UserId == account.Id), cancel))
        {
            return new LinkedAlready(provider.Name);
        }

        db.Add(LinkOf(identity, account.Id, provider));
        db.Audit("people.provider-linked", $"account:{account.Id}");
        db.Send(new(account.Email!, $"You can log in to Preceptor with {provider.Name}",
            $"""
            Your account is linked to your log-in with {provider.Name}: you can use that from now on.

            If it was not you, unlink it and change your password at once:
            {site.BaseUrl}/account/provider/link
            """));
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    public static IdentityUserLogin<AccountId> LinkOf(ProviderIdentity identity, AccountId account, ProviderOptions provider) =>
        new() { LoginProvider = identity.Issuer, ProviderKey = identity.Subject, ProviderDisplayName = provider.Name, UserId = account };
}
