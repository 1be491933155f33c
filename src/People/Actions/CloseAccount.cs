using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Mail;
using Preceptor.Kernel.Time;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <param name="Proof">Stands for the password of an account that has none.</param>
/// <param name="TextsToo">What the member wrote for others goes as well.</param>
internal sealed record CloseAccountRequest(string Password, Proof Proof, bool TextsToo);

internal sealed record OfficerOfNobodyElse(string Employer) : Refusal($"You are the last person at {Employer} who decides who can sign in. Give that to somebody else there first");

internal sealed record LastAdministrator() : Refusal("You are the last platform administrator, and somebody has to be one");

/// <summary>
/// Closes the actor's own account for good. It leaves each employer first, then every room's rows in one transaction, and is emptied last:
/// whatever stops it on the way, it can be asked for again. Employers keep their own records of the person.
/// </summary>
internal sealed class CloseAccount(IDatabases databases, SignInDb signIn, UserManager<Account> accounts, IEnumerable<IPersonalData> rooms, TimeProvider clock)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, CloseAccountRequest request, CancellationToken cancel)
    {
        if (await accounts.FindByIdAsync(actor.Account.ToString()!) is not { } account)
        {
            return new Missing("Your account");
        }

        if (account.PasswordHash is null ? !request.Proof.IsRecent(UkTime.Now(clock)) : !await accounts.CheckPasswordAsync(account, request.Password))
        {
            return account.PasswordHash is null ? new ProofNeeded() : new PasswordNeeded();
        }

        var places = await PlacesAsync(account.Id, cancel);
        if (await WhyNotAsync(account, places, cancel) is { } refusal)
        {
            return refusal;
        }

        foreach (var employer in places.Keys)
        {
            await LeaveAsync(employer, account.Id, cancel);
        }

        await EraseAsync(actor, new(account.Id, account.Email!, request.TextsToo), cancel);
        return new Done();
    }

    /// <summary>The names of the employers where the account is or was somebody.</summary>
    private Task<Dictionary<EmployerId, string>> PlacesAsync(AccountId account, CancellationToken cancel) =>
        signIn.Employers.Where(employer => signIn.Memberships.Any(row => row.AccountId == account && row.EmployerId == employer.Id)).ToDictionaryAsync(employer => employer.Id, employer => employer.Name, cancel);

    private async Task<Refusal?> WhyNotAsync(Account account, Dictionary<EmployerId, string> places, CancellationToken cancel)
    {
        if (account.IsPlatformAdministrator && !await signIn.Set<Account>().AnyAsync(other => other.IsPlatformAdministrator && other.Id != account.Id, cancel))
        {
            return new LastAdministrator();
        }

        foreach (var (employer, name) in places)
        {
            var open = await signIn.Memberships.AsNoTracking().Where(row => row.EmployerId == employer && row.EndedAt == null).ToListAsync(cancel);
            var officers = open.Where(row => row.Trades.Intersect(PeoplePermissions.ManageAccess.Trades).Any()).ToList();
            if (officers.Count > 0 && officers.All(row => row.AccountId == account.Id))
            {
                return new OfficerOfNobodyElse(name);
            }
        }

        return null;
    }

    private async Task LeaveAsync(EmployerId employer, AccountId account, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job("account closed by its owner", employer));
        var memberships = await db.Set<Membership>().Where(row => row.AccountId == account).ToListAsync(cancel);
        foreach (var membership in memberships.Where(row => row.EndedAt is null))
        {
            db.Audit("people.access-ended", $"person:{membership.PersonId}", $"from {string.Join(' ', membership.Trades)} to nothing: the account was closed by its owner");
        }

        db.RemoveRange(memberships);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await Drafts.EndAllAsync(db, account, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task EraseAsync(Actor actor, Erasure erasure, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var room in rooms)
        {
            await room.EraseAsync(db, erasure, cancel);
        }

        db.Audit("people.account-closed", $"account:{erasure.Account}", erasure.TextsToo ? "with its texts" : "its texts stay");
        db.Send(new MailMessage(erasure.Email, "Your Preceptor account is closed",
            "Your account is closed, and what was kept of it is gone.\n\nYour employer keeps its own records of you: its rotas, clearance and who works there.\n\nWas it not you? Tell whoever runs Preceptor for you at once.\n"));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
