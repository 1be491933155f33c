using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Rules;

namespace Preceptor.Rota.Actions;

/// <param name="Shift">The shift to change; none adds one.</param>
internal sealed record ShiftRequest(ShiftTypeId? Shift, ShiftText Text);

/// <summary>Adds or changes a shift. Duties that are in a rota keep the times they have.</summary>
internal sealed class SaveShift(IDatabases databases)
{
    public async Task<Outcome<ShiftTypeId>> RunAsync(Actor actor, ShiftRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var shifts = await db.Set<ShiftType>().ToListAsync(cancel);
        var shift = shifts.Find(row => row.Id == request.Shift);
        if (request.Shift is not null && shift is null)
        {
            return new Missing("This shift");
        }

        var read = ShiftReading.Read(request.Text, [.. shifts.Where(row => row != shift)]);
        if (!read.Done(out var values))
        {
            return Outcome<ShiftTypeId>.Refused(read.Refusals);
        }

        shift ??= db.Add(new ShiftType
        {
            EmployerId = actor.RequiredEmployer, Id = Id.New<ShiftTypeId>(), Code = values.Code, Name = values.Name, StartsAt = values.StartsAt, EndsAt = values.EndsAt,
            UnpaidBreak = values.UnpaidBreak,
        }).Entity;
        (shift.Code, shift.Name, shift.StartsAt, shift.EndsAt, shift.UnpaidBreak) = (values.Code, values.Name, values.StartsAt, values.EndsAt, values.UnpaidBreak);
        db.Audit(request.Shift is null ? "rota.shift-added" : "rota.shift-changed", $"shift:{shift.Id}", $"{shift.Code} {shift.StartsAt:HH:mm}-{shift.EndsAt:HH:mm} {shift.UnpaidBreak}");
        await db.SaveChangesAsync(cancel);
        return shift.Id;
    }
}
