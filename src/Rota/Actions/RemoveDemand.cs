using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Actions;

/// <summary>Removes a line of demand, and answers whose it was. Rotas that were made keep their duties.</summary>
internal sealed class RemoveDemand(IDatabases databases)
{
    public async Task<Outcome<TeamId>> RunAsync(Actor actor, DemandId demand, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<Demand>().SingleOrDefaultAsync(each => each.Id == demand, cancel) is not { } row)
        {
            return new Missing("This line");
        }

        db.Remove(row);
        db.Audit("rota.demand-removed", $"demand:{row.Id}", $"team:{row.TeamId}");
        await db.SaveChangesAsync(cancel);
        return row.TeamId;
    }
}
