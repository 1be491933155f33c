using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <param name="Credential">What the browser answered; nothing when it did not.</param>
/// <param name="Session">The browser's session, whose owner has shown both steps then.</param>
internal sealed record AddPasskeyRequest(string? Name, string? Credential, OpenSessionId Session, Proof Proof);

internal sealed record ProofNeeded() : Refusal("It is more than 15 minutes since you logged in. Log in again, then change how you log in");

internal sealed record PasskeyName(string Problem) : Refusal(Problem, nameof(AddPasskeyRequest.Name));

internal sealed record NoPasskeyMade() : Refusal("No passkey was added. You may have cancelled, waited more than 5 minutes, or your device holds one for this account already. Try again", nameof(AddPasskeyRequest.Name));

internal sealed record TooManyPasskeys() : Refusal($"You have {Passkey.Most} passkeys, which is the most. Remove one that you no longer use first", nameof(AddPasskeyRequest.Name));

/// <summary>Adds a passkey to the actor's own account.</summary>
internal sealed class AddPasskey(IDatabases databases, Passkeys passkeys, SiteOptions site)
{
    /// <summary>What the browser is to make, as JSON, once the form is in order.</summary>
    public async Task<Outcome<string>> BeginAsync(Actor actor, AddPasskeyRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        return await WhyNotAsync(db, actor, request, cancel) is { } refusal
            ? refusal
            : await passkeys.AskForNewAsync(await db.Set<Account>().SingleAsync(row => row.Id == actor.Account, cancel));
    }

    public async Task<Outcome<Passkey>> RunAsync(Actor actor, AddPasskeyRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await WhyNotAsync(db, actor, request, cancel) is { } refusal)
        {
            return refusal;
        }

        if (await passkeys.NewAsync(actor.Account!.Value, request.Credential) is not { } made)
        {
            return new NoPasskeyMade();
        }

        var passkey = Passkey.Of(made, actor.Account.Value, request.Name!.Trim(), db.Now);
        db.Add(passkey);
        var session = await db.Set<OpenSession>().SingleAsync(row => row.Id == request.Session, cancel);
        session.HasBothSteps = true;
        db.Audit("people.passkey-added", $"account:{passkey.AccountId}", $"passkey:{passkey.Id}");
        db.Send(new((await db.Set<Account>().SingleAsync(row => row.Id == passkey.AccountId, cancel)).Email!, "A passkey was added to your Preceptor account",
            $"""
            The passkey “{passkey.Name}” was added to your account on {UkWords.Moment(passkey.AddedAt)}. You can log in with it from now on.

            If it was not you, remove it and change your password at once:
            {site.BaseUrl}/account/passkeys
            """));
        await db.SaveChangesAsync(cancel);
        return passkey;
    }

    private static async Task<Refusal?> WhyNotAsync(PlatformDb db, Actor actor, AddPasskeyRequest request, CancellationToken cancel) =>
        !request.Proof.IsRecent(db.Now) ? new ProofNeeded()
        : string.IsNullOrWhiteSpace(request.Name) ? new PasskeyName("Give the passkey a name by which you will know it")
        : request.Name.Trim().Length > Passkey.MostName ? new PasskeyName($"A passkey's name may have {Passkey.MostName} characters")
        : await db.Set<Passkey>().CountAsync(row => row.AccountId == actor.Account, cancel) >= Passkey.Most ? new TooManyPasskeys()
        : null;
}
