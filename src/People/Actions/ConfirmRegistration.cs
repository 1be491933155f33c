using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <summary>Makes the account of somebody who followed their registration's link and chose a password.</summary>
internal sealed class ConfirmRegistration(IDatabases databases, SignInDb signIn, PasswordRule rule, IPasswordHasher<Account> hasher, ILookupNormalizer normaliser)
{
    /// <summary>The open registration of a link; nothing when the link is used, old or wrong, or its address has an account by now.</summary>
    public async Task<Registration?> FindAsync(string token, Instant now, CancellationToken cancel)
    {
        var hash = Token.Hash(token);
        var registration = await signIn.Registrations.AsNoTracking().SingleOrDefaultAsync(row => row.TokenHash == hash, cancel);
        return registration?.IsOpen(now) == true && !await HasAccountAsync(registration.Email, cancel) ? registration : null;
    }

    /// <returns>The account. It waits for a moderator when its domain is not trusted.</returns>
    public async Task<Outcome<Account>> RunAsync(AcceptRequest request, Instant now, CancellationToken cancel)
    {
        if (await FindAsync(request.Token, now, cancel) is not { } found)
        {
            return new Missing("This registration");
        }

        if (rule.ProblemOf(request.Password, found.Email) is { } problem)
        {
            return new PasswordRefused(problem);
        }

        await using var db = databases.Open(Actor.Job("registration link", null));
        var account = Account.New(found.Email, request.Password, hasher, normaliser);
        (account.Name, account.IsWaiting) = (found.Name, found.Reason is not null);
        db.Add(account);
        var registration = await db.Set<Registration>().SingleAsync(row => row.Id == found.Id, cancel);
        (registration.ConfirmedAt, registration.AccountId) = (db.Now, account.Id);
        db.Audit("people.registered", $"account:{account.Id}", account.IsWaiting ? "waits for approval" : "trusted domain");
        await db.SaveChangesAsync(cancel);
        return account;
    }

    private Task<bool> HasAccountAsync(string email, CancellationToken cancel)
    {
        var normal = normaliser.NormalizeEmail(email);
        return signIn.Set<Account>().AnyAsync(account => account.NormalizedEmail == normal, cancel);
    }
}
