using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data;

/// <summary>Counts views in memory and writes them down now and then, so that reading a page writes nothing. A machine that dies forgets half a minute of them.</summary>
internal sealed class ViewCounts(IDatabases databases)
{
    private readonly ConcurrentDictionary<(PageId Page, DateOnly On), int> _waiting = new();

    public void Count(PageId page, DateOnly on) => _waiting.AddOrUpdate((page, on), 1, (_, count) => count + 1);

    public async Task KeepAsync(CancellationToken cancel)
    {
        foreach (var seen in _waiting.Keys)
        {
            if (_waiting.TryRemove(seen, out var count))
            {
                await KeepAsync(seen, count, cancel);
            }
        }
    }

    private async Task KeepAsync((PageId Page, DateOnly On) seen, int count, CancellationToken cancel)
    {
        try
        {
            await using var db = databases.Open(Actor.Job("counting of views", null));
            if (await AddAsync(db, seen, count, cancel) == 0)
            {
                db.Add(new PageViews { PageId = seen.Page, On = seen.On, Count = count });
                await db.SaveChangesAsync(cancel);
            }
        }
        catch (DbUpdateException)
        {
            // Another machine has just made the row; the count is kept for the next time.
            _waiting.AddOrUpdate(seen, count, (_, more) => more + count);
        }
    }

    private static Task<int> AddAsync(PlatformDb db, (PageId Page, DateOnly On) seen, int count, CancellationToken cancel) =>
        db.Set<PageViews>().Where(row => row.PageId == seen.Page && row.On == seen.On).ExecuteUpdateAsync(set => set.SetProperty(row => row.Count, row => row.Count + count), cancel);
}
