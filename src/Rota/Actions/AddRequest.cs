using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Rules;

namespace Preceptor.Rota.Actions;

/// <summary>Asks for a day off or on. Who plans may ask for any associate; anybody else for themselves only.</summary>
internal sealed class AddRequest(IDatabases databases, IStaff staff)
{
    public async Task<Outcome<RequestId>> RunAsync(Actor actor, RequestText text, CancellationToken cancel)
    {
        if (!actor.May(RotaPermissions.Plan) && (actor.Person is null || text.Person != actor.Person))
        {
            return new NotPermitted("make requests for others");
        }

        await using var db = databases.Open(actor);
        var around = new RequestSurroundings(
            UkTime.DateOf(db.Now), await db.Set<ShiftType>().AsNoTracking().ToListAsync(cancel),
            await db.Set<Request>().AsNoTracking().Where(request => request.PersonId == text.Person).ToListAsync(cancel));
        var read = RequestReading.Read(text, around);
        if (!read.Done(out var values))
        {
            return Outcome<RequestId>.Refused(read.Refusals);
        }

        var people = await staff.PeopleAsync(actor, new(values.Date, values.Date, [values.Person]), cancel);
        if (!people.Any(person => person.Id == values.Person && person.Family == "associate"))
        {
            return new NotUnderstood(nameof(text.Date), $"There is no associate's contract here on {UkWords.Date(values.Date)}. Choose another date");
        }

        var request = new Request
        {
            EmployerId = actor.RequiredEmployer, Id = Id.New<RequestId>(), PersonId = values.Person, Date = values.Date, Kind = values.Kind, ShiftTypeId = values.Shift,
            Weight = values.Weight,
        };
        db.Add(request);
        db.Audit("rota.request-added", $"request:{request.Id}", $"person:{request.PersonId} {request.Date:yyyy-MM-dd}");
        await db.SaveChangesAsync(cancel);
        return request.Id;
    }
}
