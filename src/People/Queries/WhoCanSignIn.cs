using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.People.SignIn;

namespace Preceptor.People.Queries;

/// <param name="InvitedAt">When an invitation that is still open was sent; none for those who can sign in.</param>
internal sealed record AccessRow(PersonId Person, string Name, IReadOnlyList<string> Trades, Instant? InvitedAt);

/// <summary>Who can sign in here, in which trades, and who has been asked to?</summary>
internal sealed class WhoCanSignIn(IDatabases databases)
{
    public async Task<IReadOnlyList<AccessRow>> AskAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var members = await (
            from membership in db.Set<Membership>()
            join person in db.Set<Person>() on new { membership.EmployerId, Id = membership.PersonId } equals new { person.EmployerId, person.Id }
            where membership.EndedAt == null
            select new { person, membership.Trades }).AsNoTracking().ToListAsync(cancel);
        var oldest = db.Now - Invitation.Lasts;
        var invited = await (
            from invitation in db.Set<Invitation>()
            join person in db.Set<Person>() on new { invitation.EmployerId, Id = invitation.PersonId } equals new { person.EmployerId, person.Id }
            where invitation.AcceptedAt == null && invitation.WithdrawnAt == null && invitation.SentAt > oldest
            select new { person, invitation.Trades, invitation.SentAt }).AsNoTracking().ToListAsync(cancel);
        var rows = members.Select(row => (row.person, row.Trades, SentAt: (Instant?)null))
            .Concat(invited.Select(row => (row.person, row.Trades, SentAt: (Instant?)row.SentAt)));
        return [.. rows.OrderBy(row => row.person.FamilyName, StringComparer.Ordinal).ThenBy(row => row.person.GivenName, StringComparer.Ordinal)
            .Select(row => new AccessRow(row.person.Id, row.person.Name, row.Trades, row.SentAt))];
    }
}
