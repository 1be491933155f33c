using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <summary>Removes a passkey of the actor's own account.</summary>
internal sealed class RemovePasskey(IDatabases databases, SiteOptions site)
{
    public async Task<Outcome<Passkey>> RunAsync(Actor actor, PasskeyId id, Proof proof, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (!proof.IsRecent(db.Now))
        {
            return new ProofNeeded();
        }

        if (await db.Set<Passkey>().SingleOrDefaultAsync(row => row.Id == id && row.AccountId == actor.Account, cancel) is not { } passkey)
        {
            return new Missing("This passkey");
        }

        var account = await db.Set<Account>().SingleAsync(row => row.Id == passkey.AccountId, cancel);
        db.Remove(passkey);
        db.Audit("people.passkey-removed", $"account:{passkey.AccountId}", $"passkey:{passkey.Id}");
        db.Send(new(account.Email!, "A passkey was removed from your Preceptor account",
            $"""
            The passkey “{passkey.Name}” was removed from your account on {UkWords.Moment(db.Now)}. Nobody can log in with it any more.

            If it was not you, change your password at once:
            {site.BaseUrl}/account
            """));
        await db.SaveChangesAsync(cancel);
        return passkey;
    }
}
