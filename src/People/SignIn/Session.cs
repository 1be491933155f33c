using System.Collections.Frozen;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.Ui.Access;

namespace Preceptor.People.SignIn;

/// <summary>Set for a request whose person must set up logging in with two steps before anything else.</summary>
internal sealed record MustSetUpTwoStep;

/// <summary>
/// Who a request is from, read anew for each one, so that a leaver's session, one that was ended from elsewhere and a withdrawn trade end at once.
/// </summary>
internal sealed class Session(SignInDb db, IEnumerable<Permission> permissions, PeopleOptions options, TimeProvider clock)
{
    public const string MembershipClaim = "preceptor:membership";
    public const string StampClaim = "preceptor:stamp";
    public const string SessionClaim = "preceptor:session";

    /// <summary>The person behind a cookie's claims, and whether they must set up two steps first; nothing when the account, its stamp, session or membership no longer holds.</summary>
    public async Task<(SignedIn SignedIn, MustSetUpTwoStep? Must)?> ReadAsync(ClaimsPrincipal principal, CancellationToken cancel)
    {
        if (!Id.TryParse<AccountId>(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var accountId) || !Id.TryParse<OpenSessionId>(principal.FindFirstValue(SessionClaim), out var session))
        {
            return null;
        }

        var open = from account in db.Set<Account>()
                   join one in db.Set<OpenSession>() on account.Id equals one.AccountId
                   where account.Id == accountId && account.SecurityStamp == principal.FindFirstValue(StampClaim) && !account.IsWaiting && one.Id == session && one.EndedAt == null
                   select new Open { Account = account, SeenAt = one.SeenAt, HasBothSteps = account.TwoFactorEnabled || one.HasBothSteps };
        var chosen = Id.TryParse<MembershipId>(principal.FindFirstValue(MembershipClaim), out var membership) ? membership : (MembershipId?)null;
        var found = chosen is { } id ? await AtEmployerAsync(open, accountId, id, cancel) : await WithoutEmployerAsync(open, cancel);
        if (found is not null && UkTime.Now(clock) is var now && now - found.SeenAt >= OpenSession.Seldom)
        {
            await db.Set<OpenSession>().Where(row => row.Id == session).ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now), cancel);
        }

        return found is null ? null : (found.SignedIn, found.Must);
    }

    private sealed record Open
    {
        public required Account Account { get; init; }

        public required Instant SeenAt { get; init; }

        /// <summary>Its owner logs in with two steps, or did this time.</summary>
        public required bool HasBothSteps { get; init; }
    }

    private sealed record Found(SignedIn SignedIn, MustSetUpTwoStep? Must, Instant SeenAt);

    private async Task<Found?> AtEmployerAsync(IQueryable<Open> sessions, AccountId accountId, MembershipId membershipId, CancellationToken cancel)
    {
        var found = await (
            from open in sessions
            join membership in db.OpenMemberships(accountId, UkTime.Today(clock)) on open.Account.Id equals membership.AccountId
            join person in db.People on new { membership.EmployerId, Id = membership.PersonId } equals new { person.EmployerId, person.Id }
            join employer in db.Employers on membership.EmployerId equals employer.Id
            where membership.Id == membershipId
            select new { membership.Trades, person, Employer = employer.Name, open.HasBothSteps, open.SeenAt }).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var must = MustOf(found.Trades, found.HasBothSteps);
        return new(new(Acting(accountId, (found.person.Id, found.person.EmployerId), must is null ? found.Trades : []), found.person.Name, found.Employer), must, found.SeenAt);
    }

    private async Task<Found?> WithoutEmployerAsync(IQueryable<Open> sessions, CancellationToken cancel)
    {
        if (await sessions.AsNoTracking().SingleOrDefaultAsync(cancel) is not { Account: var account, SeenAt: var seenAt, HasBothSteps: var hasBothSteps })
        {
            return null;
        }

        IReadOnlyList<string> trades = account.IsPlatformAdministrator ? [Trades.PlatformAdministrator] : [];
        var must = MustOf(trades, hasBothSteps);
        return new(new(Acting(account.Id, null, must is null ? trades : []), account.Name ?? account.Email!, null), must, seenAt);
    }

    private MustSetUpTwoStep? MustOf(IReadOnlyList<string> trades, bool hasBothSteps) => !hasBothSteps && trades.Intersect(options.TwoStepTrades, StringComparer.Ordinal).Any() ? new() : null;

    private Actor Acting(AccountId account, (PersonId Person, EmployerId Employer)? place, IReadOnlyList<string> trades) =>
        new("signed-in person", account, place?.Person, place?.Employer,
            permissions.Where(permission => permission.Trades.Intersect(trades, StringComparer.Ordinal).Any()).Select(permission => permission.Code).ToFrozenSet());
}
