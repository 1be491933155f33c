using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <param name="Password">A new account's password, or the password of the account that the address already has.</param>
internal sealed record AcceptRequest(string Token, string Password);

internal sealed record PasswordRefused(string Problem) : Refusal(Problem, nameof(AcceptRequest.Password));

/// <summary>Makes the account of an invited person, or joins them to the one that their address has, and gives it the invitation's trades.</summary>
internal sealed class AcceptInvitation(IDatabases databases, SignInDb signIn, PasswordRule rule, IPasswordHasher<Account> hasher, ILookupNormalizer normaliser)
{
    /// <summary>The open invitation of a link, and whether its address has an account already; nothing when the link is used, old or wrong.</summary>
    public async Task<(Invitation Invitation, bool HasAccount)?> FindAsync(string token, NodaTime.Instant now, CancellationToken cancel)
    {
        var hash = Token.Hash(token);
        var invitation = await signIn.Invitations.AsNoTracking().SingleOrDefaultAsync(row => row.TokenHash == hash, cancel);
        return invitation?.IsOpen(now) == true ? (invitation, await AccountOfAsync(signIn, invitation.Email, cancel) is not null) : null;
    }

    public async Task<Outcome<LoggedIn>> RunAsync(AcceptRequest request, NodaTime.Instant now, CancellationToken cancel)
    {
        if (await FindAsync(request.Token, now, cancel) is not var (found, _))
        {
            return new Missing("This invitation");
        }

        await using var db = databases.Open(Actor.Job("invitation link", found.EmployerId));
        var existing = await AccountOfAsync(db, found.Email, cancel);
        if (ProblemOf(existing, found.Email, request.Password) is { } problem)
        {
            return new PasswordRefused(problem);
        }

        var account = existing ?? db.Add(Account.New(found.Email, request.Password, hasher, normaliser)).Entity;
        account.IsWaiting = false;
        var invitation = await db.Set<Invitation>().SingleAsync(row => row.Id == found.Id, cancel);
        invitation.AcceptedAt = db.Now;
        var membership = await GiveAsync(db, account, invitation, cancel);
        db.Audit("people.invitation-accepted", $"person:{invitation.PersonId}", string.Join(' ', invitation.Trades));
        await db.SaveChangesAsync(cancel);
        return new LoggedIn(account, membership.Id, MustChoose: false);
    }

    private string? ProblemOf(Account? existing, string email, string password) =>
        existing is null ? rule.ProblemOf(password, email)
        : existing.PasswordHash is null ? "This address has an account without a password. Choose one first: follow “I have forgotten my password” on the page to log in"
        : hasher.VerifyHashedPassword(existing, existing.PasswordHash ?? "", password) == PasswordVerificationResult.Failed
            ? "This address has an account already. Enter its password"
            : null;

    private static async Task<Membership> GiveAsync(PlatformDb db, Account account, Invitation invitation, CancellationToken cancel)
    {
        var membership = await db.Set<Membership>().SingleOrDefaultAsync(row => row.PersonId == invitation.PersonId && row.AccountId == account.Id, cancel);
        if (membership is null)
        {
            membership = new Membership
            {
                EmployerId = invitation.EmployerId, Id = Id.New<MembershipId>(), AccountId = account.Id, PersonId = invitation.PersonId,
                Trades = invitation.Trades, GivenAt = db.Now,
            };
            db.Add(membership);
        }

        (membership.Trades, membership.EndedAt) = (invitation.Trades, null);
        return membership;
    }

    private Task<Account?> AccountOfAsync(DbContext db, string email, CancellationToken cancel)
    {
        var normal = normaliser.NormalizeEmail(email);
        return db.Set<Account>().SingleOrDefaultAsync(row => row.NormalizedEmail == normal, cancel);
    }
}
