using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Queries;

/// <param name="Shift">The shift's name; none for any.</param>
internal sealed record RequestRow(Request Request, string Name, string? Shift);

/// <summary>Who asks for which days off or on? Who plans sees everybody's requests, anybody else their own.</summary>
internal sealed class RequestList(IDatabases databases, IStaff staff)
{
    /// <summary>From the day on, by date.</summary>
    public async Task<IReadOnlyList<RequestRow>> AskAsync(Actor actor, DateOnly since, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        return await RowsAsync(actor, db, Seen(db).Where(request => request.Date >= since), cancel);
    }

    /// <summary>None when it is not there for this actor.</summary>
    public async Task<RequestRow?> OneAsync(Actor actor, RequestId request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        return (await RowsAsync(actor, db, Seen(db).Where(row => row.Id == request), cancel)).SingleOrDefault();
    }

    private static IQueryable<Request> Seen(PlatformDb db)
    {
        var all = db.Set<Request>().AsNoTracking();
        var own = db.Actor.Person ?? default(PersonId);
        return db.Actor.May(RotaPermissions.Plan) ? all : all.Where(request => request.PersonId == own);
    }

    private async Task<IReadOnlyList<RequestRow>> RowsAsync(Actor actor, PlatformDb db, IQueryable<Request> requests, CancellationToken cancel)
    {
        var rows = await requests.OrderBy(request => request.Date).ThenBy(request => request.Id).ToListAsync(cancel);
        if (rows.Count == 0)
        {
            return [];
        }

        var shifts = await db.Set<ShiftType>().AsNoTracking().ToDictionaryAsync(shift => shift.Id, shift => shift.Name, cancel);
        var people = (await staff.PeopleAsync(actor, new(DateOnly.MinValue, DateOnly.MaxValue, [.. rows.Select(row => row.PersonId).Distinct()]), cancel)).ToDictionary(person => person.Id, person => person.Name);
        return [.. rows.Select(row => new RequestRow(row, people.GetValueOrDefault(row.PersonId, "Somebody who is not here any more"), row.ShiftTypeId is { } shift ? shifts[shift] : null))];
    }
}
