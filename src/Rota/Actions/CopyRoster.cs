using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;

namespace Preceptor.Rota.Actions;

/// <summary>Makes a draft with the duties of a published roster, to change it and publish it in its place.</summary>
internal sealed class CopyRoster(IDatabases databases)
{
    public async Task<Outcome<RosterId>> RunAsync(Actor actor, RosterId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<Roster>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } roster)
        {
            return new Missing("This rota");
        }

        var copy = new Roster
        {
            EmployerId = roster.EmployerId, Id = Id.New<RosterId>(), TeamId = roster.TeamId, StartsOn = roster.StartsOn, EndsOn = roster.EndsOn, Status = RosterStatus.Draft,
            Origin = "copied from the published rota", MadeAt = db.Now,
        };
        db.Add(copy);
        var spans = (await RosterReview.SupervisionAsync(db, id, cancel)).ToLookup(span => span.AssignmentId);
        foreach (var duty in await db.Set<Assignment>().AsNoTracking().Where(duty => duty.RosterId == id).ToListAsync(cancel))
        {
            var same = new Assignment
            {
                EmployerId = duty.EmployerId, Id = Id.New<AssignmentId>(), RosterId = copy.Id, PersonId = duty.PersonId, Date = duty.Date, ShiftCode = duty.ShiftCode,
                ShiftName = duty.ShiftName, From = duty.From, Until = duty.Until, UnpaidBreak = duty.UnpaidBreak, SiteId = duty.SiteId, Suite = duty.Suite, Tags = [.. duty.Tags], IsPinned = duty.IsPinned,
            };
            db.Add(same);
            db.AddRange(spans[duty.Id].Select(span => new AssignedSupervision
            {
                EmployerId = span.EmployerId, AssignmentId = same.Id, From = span.From, Until = span.Until, SessionId = span.SessionId, SupervisorId = span.SupervisorId,
            }));
        }

        db.Audit("rota.roster-copied", $"roster:{copy.Id}", $"from roster:{id}");
        await db.SaveChangesAsync(cancel);
        return copy.Id;
    }
}
