using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Mail;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <summary>What People keep of an account: itself, where it acts, where it is logged in and how it came.</summary>
internal sealed class AccountData(SignInDb signIn) : IPersonalData
{
    public async Task<IReadOnlyList<PersonalList>> TellAsync(Actor member, CancellationToken cancel)
    {
        var account = await signIn.Set<Account>().AsNoTracking().SingleAsync(row => row.Id == member.Account, cancel);
        return
        [
            new("Account", ["Email address", "Name", "Logs in with two steps"], [[account.Email!, account.Name ?? "", account.TwoFactorEnabled ? "Yes" : "No"]]),
            await RegistrationsAsync(account, cancel), await PlacesAsync(member, cancel), await ProfileAsync(member, cancel), await SessionsAsync(member, cancel),
            await PasskeysAsync(member, cancel), await LinksAsync(member, cancel),
        ];
    }

    /// <summary>Of the account its id alone is left. At employers it has left before.</summary>
    public async Task EraseAsync(PlatformDb db, Erasure erasure, CancellationToken cancel)
    {
        await db.Set<Registration>().Where(row => row.AccountId == erasure.Account || row.Email == erasure.Email).ExecuteDeleteAsync(cancel);
        await db.Set<OutboxMail>().Where(row => row.To == erasure.Email && row.SentAt != null).ExecuteDeleteAsync(cancel);
        await db.Set<OpenSession>().Where(row => row.AccountId == erasure.Account).ExecuteDeleteAsync(cancel);
        await db.Set<Passkey>().Where(row => row.AccountId == erasure.Account).ExecuteDeleteAsync(cancel);
        await db.Set<ProfileEntry>().Where(row => row.AccountId == erasure.Account).ExecuteDeleteAsync(cancel);
        await db.Set<IdentityUserClaim<AccountId>>().Where(row => row.UserId == erasure.Account).ExecuteDeleteAsync(cancel);
        await db.Set<IdentityUserLogin<AccountId>>().Where(row => row.UserId == erasure.Account).ExecuteDeleteAsync(cancel);
        await db.Set<IdentityUserToken<AccountId>>().Where(row => row.UserId == erasure.Account).ExecuteDeleteAsync(cancel);
        (await db.Set<Account>().SingleAsync(row => row.Id == erasure.Account, cancel)).Close();
    }

    private async Task<PersonalList> RegistrationsAsync(Account account, CancellationToken cancel)
    {
        var rows = await signIn.Registrations.AsNoTracking().Where(row => row.AccountId == account.Id || row.Email == account.Email).OrderBy(row => row.AskedAt).ToListAsync(cancel);
        return new("Registrations", ["Name", "Email address", "Why", "When"], [.. rows.Select(row => new[] { row.Name, row.Email, row.Reason ?? "", UkWords.Moment(row.AskedAt) })]);
    }

    private async Task<PersonalList> PlacesAsync(Actor member, CancellationToken cancel)
    {
        var rows = await (
            from membership in signIn.Memberships
            join person in signIn.People on new { membership.EmployerId, Id = membership.PersonId } equals new { person.EmployerId, person.Id }
            join employer in signIn.Employers on membership.EmployerId equals employer.Id
            where membership.AccountId == member.Account
            orderby membership.GivenAt
            select new { Employer = employer.Name, person, membership.Trades, membership.GivenAt, membership.EndedAt }).AsNoTracking().ToListAsync(cancel);
        return new("As whom you log in", ["Employer", "Name", "Staff number", "Email address", "Phone", "What you do", "Since", "Until"],
        [
            .. rows.Select(row => new[]
            {
                row.Employer, row.person.Name, row.person.StaffNumber, row.person.Email ?? "", row.person.Phone ?? "", string.Join(", ", row.Trades.Select(Trades.NameOf)),
                UkWords.Moment(row.GivenAt), row.EndedAt is { } ended ? UkWords.Moment(ended) : "",
            }),
        ]);
    }

    private async Task<PersonalList> ProfileAsync(Actor member, CancellationToken cancel)
    {
        var rows = await signIn.Set<ProfileEntry>().AsNoTracking().Where(row => row.AccountId == member.Account).OrderBy(row => row.Field).ToListAsync(cancel);
        return new("Profile", ["What", "Text", "Who sees it"], [.. rows.Select(row => new[] { row.Field, row.Text, $"{row.SeenBy}" })]);
    }

    private async Task<PersonalList> PasskeysAsync(Actor member, CancellationToken cancel)
    {
        var rows = await signIn.Set<Passkey>().AsNoTracking().Where(row => row.AccountId == member.Account).OrderBy(row => row.AddedAt).ToListAsync(cancel);
        return new("Passkeys", ["Name", "Added", "Last used"], [.. rows.Select(row => new[] { row.Name, UkWords.Moment(row.AddedAt), row.UsedAt is { } used ? UkWords.Moment(used) : "" })]);
    }

    private async Task<PersonalList> LinksAsync(Actor member, CancellationToken cancel)
    {
        var rows = await signIn.Set<IdentityUserLogin<AccountId>>().AsNoTracking().Where(row => row.UserId == member.Account).ToListAsync(cancel);
        return new("Other sites that log you in", ["Name", "Address", "Who you are there"], [.. rows.Select(row => new[] { row.ProviderDisplayName ?? "", row.LoginProvider, row.ProviderKey })]);
    }

    private async Task<PersonalList> SessionsAsync(Actor member, CancellationToken cancel)
    {
        var rows = await signIn.Set<OpenSession>().AsNoTracking().Where(row => row.AccountId == member.Account).OrderBy(row => row.StartedAt).ToListAsync(cancel);
        return new("Where you logged in", ["Browser", "From", "Last used"], [.. rows.Select(row => new[] { row.Browser, UkWords.Moment(row.StartedAt), UkWords.Moment(row.SeenAt) })]);
    }
}
