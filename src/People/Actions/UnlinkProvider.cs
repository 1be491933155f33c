using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

internal sealed record LastWayIn(string Provider) : Refusal($"{Provider} is the only way to log in to your account. Add a passkey or choose a password first");

/// <summary>Ends the link of the actor's own account with the provider, unless nothing else would let them in.</summary>
internal sealed class UnlinkProvider(IDatabases databases, ProviderOptions provider, SiteOptions site)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, Proof proof, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (!proof.IsRecent(db.Now))
        {
            return new ProofNeeded();
        }

        var links = await db.Set<IdentityUserLogin<AccountId>>().Where(row => row.UserId == actor.Account).ToListAsync(cancel);
        if (links.Count == 0)
        {
            return new Missing("This link");
        }

        var account = await db.Set<Account>().SingleAsync(row => row.Id == actor.Account, cancel);
        if (account.PasswordHash is null && !await db.Set<Passkey>().AnyAsync(row => row.AccountId == account.Id, cancel))
        {
            return new LastWayIn(provider.Name);
        }

        db.RemoveRange(links);
        db.Audit("people.provider-unlinked", $"account:{account.Id}");
        db.Send(new(account.Email!, $"{provider.Name} no longer logs you in to Preceptor",
            $"""
            Your account is no longer linked to your log-in with {provider.Name}.

            If it was not you, change your password at once:
            {site.BaseUrl}/account
            """));
        await db.SaveChangesAsync(cancel);
        return new Done();
    }
}
