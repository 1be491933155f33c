using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <summary>Logs browsers of the actor's own account out.</summary>
internal sealed class EndSession(IDatabases databases)
{
    /// <param name="id">One of them; none for all but the one that asks.</param>
    /// <param name="except">The one that asks.</param>
    public async Task<Outcome<Done>> RunAsync(Actor actor, OpenSessionId? id, OpenSessionId except, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var sessions = await db.Set<OpenSession>().Where(row => row.AccountId == actor.Account && row.EndedAt == null && (id == null ? row.Id != except : row.Id == id)).ToListAsync(cancel);
        if (id is not null && sessions.Count == 0)
        {
            return new Missing("This session");
        }

        sessions.ForEach(session => session.EndedAt = db.Now);
        db.Audit("people.sessions-ended", $"account:{actor.Account}", $"{sessions.Count}");
        await db.SaveChangesAsync(cancel);
        return new Done();
    }
}
