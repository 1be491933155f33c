using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Actions;

/// <summary>Takes a request back: one's own, or anybody's for who plans.</summary>
internal sealed class WithdrawRequest(IDatabases databases)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, RequestId request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var row = await db.Set<Request>().SingleOrDefaultAsync(each => each.Id == request, cancel);
        // Somebody else's request is not there for who does not plan.
        if (row is null || !(actor.May(RotaPermissions.Plan) || row.PersonId == actor.Person))
        {
            return new Missing("This request");
        }

        db.Remove(row);
        db.Audit("rota.request-withdrawn", $"request:{row.Id}", $"person:{row.PersonId} {row.Date:yyyy-MM-dd}");
        await db.SaveChangesAsync(cancel);
        return default(Done);
    }
}
