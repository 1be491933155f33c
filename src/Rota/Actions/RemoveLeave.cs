using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Actions;

/// <summary>Takes leave out again.</summary>
internal sealed class RemoveLeave(IDatabases databases)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, LeaveId leave, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<Leave>().SingleOrDefaultAsync(each => each.Id == leave, cancel) is not { } row)
        {
            return new Missing("This leave");
        }

        db.Remove(row);
        db.Audit("rota.leave-removed", $"leave:{row.Id}", $"person:{row.PersonId} {row.StartsOn:yyyy-MM-dd} {row.EndsOn:yyyy-MM-dd}");
        await db.SaveChangesAsync(cancel);
        return default(Done);
    }
}
