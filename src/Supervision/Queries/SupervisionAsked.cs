using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Queries;

/// <summary>Who supervises, when, and what do the policies ask? Five queries and one question to People, however large the employer is.</summary>
internal sealed class SupervisionAsked(IDatabases databases, StaffAsked staff, PolicyBook book) : ISupervision
{
    public async Task<SupervisionPicture> ForAsync(Actor actor, Instant from, Instant until, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var (first, last) = (UkTime.DateOf(from), UkTime.DateOf(until > from ? until - Duration.Epsilon : until));
        var sessions = await SessionBooks.LoadAsync(db, SessionsHeld.FirstDate(from), last, cancel);
        var named = await db.Set<Naming>().AsNoTracking().Where(row => row.From <= last && (row.Until == null || row.Until >= first))
            .OrderBy(row => row.AssociateId).ThenBy(row => row.From).ToListAsync(cancel);
        var adoptions = await db.Set<Adoption>().AsNoTracking().ToListAsync(cancel);
        var people = await staff.PeopleAsync(actor, SessionsHeld.FirstDate(from), last, cancel);
        return new(
            [.. SessionsHeld.WhileEmployed(SessionsHeld.Between(sessions, from, until), people).Select(session => session.ToContract())],
            [.. named.Select(naming => naming.ToContract())],
            PoliciesInForce.Between(book, adoptions, first, last),
            HourBands.Of(first, last),
            adoptions.FirstOrDefault(adoption => adoption.Profile == Profiles.Strict && adoption.HoldsOn(first))?.From);
    }
}
