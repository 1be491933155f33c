using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Actions;

/// <summary>Turns Talking Points off, which leaves comments on pages only, or on again.</summary>
internal sealed class TurnSwitch(IDatabases databases)
{
    public async Task RunAsync(Actor actor, bool off, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var account = actor.Account!.Value;
        var one = await db.Set<Switch>().SingleOrDefaultAsync(row => row.Name == Switch.TalkingPoints, cancel)
            ?? db.Add(new Switch { Name = Switch.TalkingPoints, IsOff = off, TurnedAt = db.Now, TurnedById = account }).Entity;
        (one.IsOff, one.TurnedAt, one.TurnedById) = (off, db.Now, account);
        db.Audit(off ? "discussions.turned-off" : "discussions.turned-on", "talking-points");
        await db.SaveChangesAsync(cancel);
    }
}
