using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

internal sealed record WrongCode() : Refusal("Enter the code that your app shows now. It changes every 30 seconds", "Code");

internal sealed record PasswordNeeded() : Refusal("This is not your password", "Password");

/// <summary>Sets up logging in with two steps for the actor's own account, and turns it off.</summary>
internal sealed class KeepTwoStep(IDatabases databases, TwoStep twoStep, IPasswordHasher<Account> hasher)
{
    /// <summary>The account with a secret to set up its app with: a new one unless one waits to be confirmed.</summary>
    public async Task<Account> BeginAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var account = await OwnAsync(db, actor, cancel);
        if (account.TwoStepSecret is null)
        {
            twoStep.Begin(account);
            await db.SaveChangesAsync(cancel);
        }

        return account;
    }

    /// <returns>Recovery codes, to be shown this once.</returns>
    public async Task<Outcome<List<string>>> ConfirmAsync(Actor actor, string code, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var account = await OwnAsync(db, actor, cancel);
        if (account.TwoFactorEnabled || twoStep.Confirm(account, code) is not { } codes)
        {
            return new WrongCode();
        }

        db.Audit("people.two-step-on", $"account:{account.Id}");
        await db.SaveChangesAsync(cancel);
        return codes.ToList();
    }

    /// <param name="proof">Stands for the password of an account that has none.</param>
    public async Task<Outcome<Done>> TurnOffAsync(Actor actor, string password, Proof proof, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var account = await OwnAsync(db, actor, cancel);
        if (account.PasswordHash is null ? !proof.IsRecent(db.Now) : hasher.VerifyHashedPassword(account, account.PasswordHash, password) == PasswordVerificationResult.Failed)
        {
            return account.PasswordHash is null ? new ProofNeeded() : new PasswordNeeded();
        }

        TwoStep.TurnOff(account);
        db.Audit("people.two-step-off", $"account:{account.Id}");
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    private static Task<Account> OwnAsync(PlatformDb db, Actor actor, CancellationToken cancel) =>
        db.Set<Account>().SingleAsync(row => row.Id == actor.Account, cancel);
}
