using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;

namespace Preceptor.Credentials.Actions;

/// <summary>Marks a record as a mistake: it no longer counts, and stays to be seen.</summary>
internal sealed class WithdrawRecord(IDatabases databases)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, PersonId person, RecordId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var record = await db.Set<CredentialRecord>().SingleOrDefaultAsync(row => row.Id == id && row.PersonId == person, cancel);
        if (record is null)
        {
            return new Missing("This record");
        }

        if (record.WithdrawnAt is null)
        {
            record.WithdrawnAt = db.Now;
            db.Raise(new CredentialsChanged());
            db.Audit("credentials.withdrawn", $"person:{person}", $"{record.Kind} {id}");
            await db.SaveChangesAsync(cancel);
        }

        return new Done();
    }
}
