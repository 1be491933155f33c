using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;

namespace Preceptor.People.Actions;

/// <summary>Drops a dry run.</summary>
internal sealed class DropImport(IDatabases databases)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, ImportId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<Import>().SingleOrDefaultAsync(row => row.Id == id && row.DoneAt == null, cancel) is not { } import)
        {
            return new Missing("This import");
        }

        db.Remove(import);
        await db.SaveChangesAsync(cancel);
        return new Done();
    }
}
