using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Knowledge.Actions;

/// <summary>Keeps words that found nothing, for editors. Who searched is not kept, and what looks like a person's number or address neither.</summary>
internal sealed class NoteMissedSearch(IDatabases databases)
{
    public async Task RunAsync(string typed, CancellationToken cancel)
    {
        if (MissedWords.Of(typed) is not { } words)
        {
            return;
        }

        await using var db = databases.Open(Actor.Anonymous);
        var now = db.Now;
        var counted = await db.Set<MissedSearch>().Where(search => search.Words == words)
            .ExecuteUpdateAsync(set => set.SetProperty(search => search.Times, search => search.Times + 1).SetProperty(search => search.LastAt, now), cancel);
        if (counted == 0)
        {
            db.Add(new MissedSearch { Words = words, Times = 1, LastAt = now });
            await db.SaveChangesAsync(cancel);
        }
    }
}
