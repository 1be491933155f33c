using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data;

/// <summary>Counts views in memory and writes them down now and then, so that reading a page writes nothing. A machine that dies forgets half a minute of them.</summary>
internal sealed class ViewCounts(IDatabases databases, TimeProvider clock)
{
    private readonly ConcurrentDictionary<(string Slug, DateOnly On), int> _waiting = new();

    /// <param name="slug">Of a page that was shown.</param>
    public void Count(string slug) => Add((slug, UkTime.Today(clock)), 1);

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

    private void Add((string Slug, DateOnly On) seen, int count) => _waiting.AddOrUpdate(seen, count, (_, before) => before + count);

    private async Task KeepAsync((string Slug, DateOnly On) seen, int count, CancellationToken cancel)
    {
        try
        {
            await WriteAsync(seen, count, cancel);
        }
        catch (Exception fault)
        {
            Add(seen, count);
            if (fault is not DbUpdateException)
            {
                throw;
            }

            // Another machine has just made the row; the count goes into it the next time.
        }
    }

    private async Task WriteAsync((string Slug, DateOnly On) seen, int count, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job("counting of views", null));
        if (await db.Set<PageAddress>().Where(address => address.Slug == seen.Slug).Select(address => (PageId?)address.PageId).SingleOrDefaultAsync(cancel) is not { } page)
        {
            return;
        }

        var row = db.Set<PageViews>().Where(row => row.PageId == page && row.On == seen.On);
        if (await row.ExecuteUpdateAsync(set => set.SetProperty(each => each.Count, each => each.Count + count), cancel) == 0)
        {
            db.Add(new PageViews { PageId = page, On = seen.On, Count = count });
            await db.SaveChangesAsync(cancel);
        }
    }
}
