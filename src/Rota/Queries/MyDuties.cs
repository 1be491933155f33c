using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Queries;

internal sealed record MySupervision(string Name, string? Phone, Instant From, Instant Until);

/// <param name="Version">Of the roster; it goes up when the roster changes.</param>
internal sealed record MyDuty(RosterId Roster, int Version, DateOnly Date, string Line, string Shift, Instant From, Instant Until, string Site, string? Place, IReadOnlyList<MySupervision> Supervisors);

/// <summary>Which published duties does a person have, and who supervises each?</summary>
internal sealed class MyDuties(IDatabases databases, IStaff staff)
{
    public async Task<IReadOnlyList<MyDuty>> AskAsync(Actor actor, PersonId person, DateOnly since, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var rows = await (
            from duty in db.Set<Assignment>().AsNoTracking()
            join roster in db.Set<Roster>() on new { duty.EmployerId, Id = duty.RosterId } equals new { roster.EmployerId, roster.Id }
            where roster.Status == RosterStatus.Published && duty.PersonId == person && duty.Date >= since
            orderby duty.From
            select new { duty, roster.Version }).ToListAsync(cancel);
        var ids = rows.Select(row => row.duty.Id).ToList();
        var spans = (await db.Set<AssignedSupervision>().AsNoTracking().Where(span => ids.Contains(span.AssignmentId)).ToListAsync(cancel)).ToLookup(span => span.AssignmentId);
        var doctors = spans.SelectMany(each => each).Select(span => span.SupervisorId).Distinct().ToList();
        var people = doctors.Count == 0 ? [] : (await staff.PeopleAsync(actor, new(since, DateOnly.MaxValue, doctors), cancel)).ToDictionary(each => each.Id);
        var places = await staff.PlacesAsync(actor, cancel);
        return
        [
            .. from row in rows
               select new MyDuty(
                   row.duty.RosterId, row.Version, row.duty.Date, row.duty.Line, row.duty.ShiftName, row.duty.From, row.duty.Until,
                   places.Sites.FirstOrDefault(site => site.Id == row.duty.SiteId)?.Name ?? "unknown site", row.duty.Suite,
                   [.. spans[row.duty.Id].OrderBy(span => span.From).Select(span => new MySupervision(people.GetValueOrDefault(span.SupervisorId)?.Name ?? "unknown", people.GetValueOrDefault(span.SupervisorId)?.Phone, span.From, span.Until))]),
        ];
    }
}

/// <summary>Answers other rooms which published duties people have.</summary>
internal sealed class RosteredDuties(IDatabases databases) : IRosteredDuties
{
    public async Task<IReadOnlyList<RosteredDuty>> ForAsync(Actor actor, IReadOnlyCollection<PersonId> people, DateOnly from, DateOnly until, CancellationToken cancel)
    {
        var (begins, ends) = (UkTime.StartOf(from), UkTime.StartOf(until.AddDays(1)));
        await using var db = databases.Open(actor);
        return await (
            from duty in db.Set<Assignment>().AsNoTracking()
            join roster in db.Set<Roster>() on new { duty.EmployerId, Id = duty.RosterId } equals new { roster.EmployerId, roster.Id }
            where roster.Status == RosterStatus.Published && people.Contains(duty.PersonId) && duty.From < ends && duty.Until > begins
            orderby duty.PersonId, duty.From
            select new RosteredDuty(duty.RosterId, duty.PersonId, duty.ShiftName, duty.From, duty.Until)).ToListAsync(cancel);
    }
}
