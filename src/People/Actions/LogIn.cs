using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <param name="Address">The network address that the attempt came from.</param>
internal sealed record LogInRequest(string Email, string Password, string Address);

/// <param name="Membership">The employer's person to act as; none when there is none or more than one to choose from.</param>
internal sealed record LoggedIn(Account Account, MembershipId? Membership, bool MustChoose);

internal sealed record NotRecognised() : Refusal("Enter the email address and password of your account. One of them is not right", "Email");

internal sealed record StillWaiting() : Refusal("Your registration waits for a moderator. We write to you as soon as it is decided", "Email");

internal sealed record TooManyAttempts() : Refusal("There were too many attempts to log in. Wait 5 minutes, then try again", "Email");

/// <summary>Checks an email address and password. An unknown address costs the same time and answers the same as a wrong password.</summary>
internal sealed class LogIn(SignInDb db, UserManager<Account> accounts, SignInLimits limits, TimeProvider clock)
{
    private static readonly Lazy<(Account Account, string Hash)> Nobody = new(() =>
    {
        var account = new Account();
        return (account, new PasswordHasher<Account>(Microsoft.Extensions.Options.Options.Create(
            new PasswordHasherOptions { IterationCount = PeopleOptions.PasswordRounds })).HashPassword(account, Guid.NewGuid().ToString()));
    });

    public async Task<Outcome<LoggedIn>> RunAsync(LogInRequest request, CancellationToken cancel)
    {
        if (!await limits.TryTakeAsync(request.Email, request.Address, cancel))
        {
            return new TooManyAttempts();
        }

        var account = await accounts.FindByEmailAsync(request.Email);
        if (account?.PasswordHash is null)
        {
            accounts.PasswordHasher.VerifyHashedPassword(Nobody.Value.Account, Nobody.Value.Hash, request.Password);
            return new NotRecognised();
        }

        if (accounts.PasswordHasher.VerifyHashedPassword(account, account.PasswordHash, request.Password) == PasswordVerificationResult.Failed)
        {
            return new NotRecognised();
        }

        await limits.ForgetAsync(request.Email, request.Address, cancel);
        if (account.IsWaiting)
        {
            return new StillWaiting();
        }

        return await AsWhomAsync(account, cancel);
    }

    /// <summary>As whom somebody acts who has shown that the account is theirs.</summary>
    public async Task<LoggedIn> AsWhomAsync(Account account, CancellationToken cancel)
    {
        var memberships = await db.OpenMemberships(account.Id, UkTime.Today(clock)).Select(row => row.Id).ToListAsync(cancel);
        return new LoggedIn(account, memberships.Count == 1 && !account.IsPlatformAdministrator ? memberships[0] : null,
            memberships.Count > 1 || (memberships.Count == 1 && account.IsPlatformAdministrator));
    }
}
