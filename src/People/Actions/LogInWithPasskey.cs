using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

internal sealed record PasskeyRefused() : Refusal("You are not logged in with a passkey. Try again, or log in with your email address and password", "Email");

/// <summary>Logs in whoever's passkey the browser has signed with. It stands for both steps: the device is one, the fingerprint, face or PIN the other.</summary>
internal sealed class LogInWithPasskey(IDatabases databases, Passkeys passkeys, SignInLimits limits, LogIn logIn)
{
    /// <param name="answer">What the browser answered; nothing when it did not.</param>
    /// <param name="address">The network address that the attempt came from.</param>
    public async Task<Outcome<LoggedIn>> RunAsync(string? answer, string address, CancellationToken cancel)
    {
        if (!await limits.TryTakeFromAsync(address, cancel))
        {
            return new TooManyAttempts();
        }

        if (await passkeys.KnownAsync(answer) is not var (account, signed, askedAt) || !await TryUseAsync(account, signed, askedAt, cancel))
        {
            return new PasskeyRefused();
        }

        await limits.ForgetAsync(account.Email!, address, cancel);
        return account.IsWaiting ? new StillWaiting() : await logIn.AsWhomAsync(account, cancel);
    }

    /// <summary>False when the same answer, or a later one, was used meanwhile.</summary>
    private async Task<bool> TryUseAsync(Account account, Microsoft.AspNetCore.Identity.UserPasskeyInfo signed, Instant askedAt, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job("passkey", null));
        var (now, signatures) = (db.Now, (long)signed.SignCount);
        return await db.Set<Passkey>().Where(row => row.AccountId == account.Id && row.CredentialId == signed.CredentialId && (row.UsedAt == null || row.UsedAt < askedAt))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, now).SetProperty(row => row.Signatures, signatures).SetProperty(row => row.IsBackedUp, signed.IsBackedUp), cancel) == 1;
    }
}
