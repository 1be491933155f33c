using System.Collections.Frozen;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.Ui.Access;

namespace Preceptor.People.SignIn;

/// <summary>
/// Who a request is from, read anew for each one, so that a leaver's session and a withdrawn trade end at once.
/// </summary>
internal sealed class Session(SignInDb db, IEnumerable<Permission> permissions, TimeProvider clock)
{
    public const string MembershipClaim = "preceptor:membership";
    public const string StampClaim = "preceptor:stamp";

    /// <summary>The person behind a cookie's claims; nothing when the account, its stamp or its membership no longer holds.</summary>
    public async Task<SignedIn?> ReadAsync(ClaimsPrincipal principal, CancellationToken cancel)
    {
        if (!Id.TryParse<AccountId>(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var accountId))
        {
            return null;
        }

        var stamp = principal.FindFirstValue(StampClaim);
        var chosen = Id.TryParse<MembershipId>(principal.FindFirstValue(MembershipClaim), out var membership) ? membership : (MembershipId?)null;
        return chosen is { } id ? await AtEmployerAsync(accountId, stamp, id, cancel) : await WithoutEmployerAsync(accountId, stamp, cancel);
    }

    private async Task<SignedIn?> AtEmployerAsync(AccountId accountId, string? stamp, MembershipId membershipId, CancellationToken cancel)
    {
        var found = await (
            from account in db.Set<Account>()
            join membership in db.OpenMemberships(accountId, UkTime.Today(clock)) on account.Id equals membership.AccountId
            join person in db.People on new { membership.EmployerId, Id = membership.PersonId } equals new { person.EmployerId, person.Id }
            join employer in db.Employers on membership.EmployerId equals employer.Id
            where account.Id == accountId && account.SecurityStamp == stamp && membership.Id == membershipId
            select new { membership.Trades, person, Employer = employer.Name }).AsNoTracking().SingleOrDefaultAsync(cancel);
        return found is null
            ? null
            : new(Acting(accountId, found.person.Id, found.person.EmployerId, found.Trades), found.person.Name, found.Employer);
    }

    private async Task<SignedIn?> WithoutEmployerAsync(AccountId accountId, string? stamp, CancellationToken cancel)
    {
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == accountId && row.SecurityStamp == stamp, cancel);
        return account is null
            ? null
            : new(Acting(accountId, null, null, account.IsPlatformAdministrator ? [Trades.PlatformAdministrator] : []), account.Name ?? account.Email!, null);
    }

    private Actor Acting(AccountId account, PersonId? person, EmployerId? employer, IReadOnlyList<string> trades) =>
        new("signed-in person", account, person, employer,
            permissions.Where(permission => permission.Trades.Intersect(trades, StringComparer.Ordinal).Any()).Select(permission => permission.Code).ToFrozenSet());
}
