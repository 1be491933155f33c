using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Queries;

/// <param name="Duties">Published duties that the leave is over.</param>
internal sealed record LeaveRow(Leave Leave, string Name, IReadOnlyList<RosteredDuty> Duties);

/// <summary>Who is on leave, and over which published duties?</summary>
internal sealed class LeaveList(IDatabases databases, IStaff staff, IRosteredDuties duties)
{
    /// <summary>Leave that has not ended before the day, by person and first day.</summary>
    public async Task<IReadOnlyList<LeaveRow>> AskAsync(Actor actor, DateOnly since, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        return await RowsAsync(actor, await db.Set<Leave>().AsNoTracking().Where(leave => leave.EndsOn >= since).OrderBy(leave => leave.StartsOn).ToListAsync(cancel), cancel);
    }

    /// <summary>None when it is not there.</summary>
    public async Task<LeaveRow?> OneAsync(Actor actor, LeaveId leave, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        return (await RowsAsync(actor, await db.Set<Leave>().AsNoTracking().Where(row => row.Id == leave).ToListAsync(cancel), cancel)).SingleOrDefault();
    }

    /// <summary>Everybody who works here as an associate from the day on, by name.</summary>
    public async Task<IReadOnlyList<StaffMember>> AssociatesAsync(Actor actor, DateOnly since, CancellationToken cancel) =>
        [.. (await staff.PeopleAsync(actor, new(since, DateOnly.MaxValue), cancel)).Where(person => person.Family == "associate")];

    private async Task<IReadOnlyList<LeaveRow>> RowsAsync(Actor actor, List<Leave> leave, CancellationToken cancel)
    {
        if (leave.Count == 0)
        {
            return [];
        }

        var ids = leave.Select(row => row.PersonId).Distinct().ToList();
        // Those who have left by then have leave here too.
        var names = (await staff.PeopleAsync(actor, new(DateOnly.MinValue, DateOnly.MaxValue, ids), cancel)).Select((person, order) => (person, order)).ToDictionary(each => each.person.Id);
        var published = await duties.ForAsync(actor, ids, leave.Min(row => row.StartsOn), leave.Max(row => row.EndsOn), cancel);
        return
        [
            .. from row in leave
               let person = names.GetValueOrDefault(row.PersonId)
               orderby person.order, row.StartsOn
               let over = published.Where(duty => duty.Person == row.PersonId && duty.From < UkTime.StartOf(row.EndsOn.AddDays(1)) && UkTime.StartOf(row.StartsOn) < duty.Until)
               select new LeaveRow(row, person.person?.Name ?? "Somebody who is not here any more", [.. over]),
        ];
    }
}
