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

/// <param name="Name">Of the person.</param>
/// <param name="Duties">Published duties that the leave is over. They stand until the rota is changed.</param>
internal sealed record LeaveAdded(LeaveId Leave, string Name, IReadOnlyList<RosteredDuty> Duties);

/// <summary>Records an associate's leave.</summary>
internal sealed class AddLeave(IDatabases databases, IStaff staff, IRosteredDuties duties)
{
    public async Task<Outcome<LeaveAdded>> RunAsync(Actor actor, LeaveText text, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var existing = await db.Set<Leave>().AsNoTracking().Where(leave => leave.PersonId == text.Person).ToListAsync(cancel);
        var read = LeaveReading.Read(text, UkTime.DateOf(db.Now), existing);
        if (!read.Done(out var values))
        {
            return Outcome<LeaveAdded>.Refused(read.Refusals);
        }

        var people = await staff.PeopleAsync(actor, new(values.First, values.Last, [values.Person]), cancel);
        if (people.FirstOrDefault(person => person.Id == values.Person && person.Family == "associate") is not { } associate)
        {
            return new NotUnderstood(nameof(text.Person), "Select an associate who works here on these days");
        }

        var leave = new Leave
        {
            EmployerId = actor.RequiredEmployer, Id = Id.New<LeaveId>(), PersonId = values.Person, Kind = values.Kind, StartsOn = values.First, EndsOn = values.Last,
        };
        db.Add(leave);
        db.Audit("rota.leave-added", $"leave:{leave.Id}", $"person:{leave.PersonId} {leave.StartsOn:yyyy-MM-dd} {leave.EndsOn:yyyy-MM-dd}");
        await db.SaveChangesAsync(cancel);
        return new LeaveAdded(leave.Id, associate.Name, await duties.ForAsync(actor, [values.Person], values.First, values.Last, cancel));
    }
}
