using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Queries;

/// <summary>What is recorded of sessions that begin on some dates? Three queries, however many doctors there are.</summary>
internal static class SessionBooks
{
    /// <param name="until">The last date, inclusive.</param>
    public static async Task<SessionBook> LoadAsync(PlatformDb db, DateOnly from, DateOnly until, CancellationToken cancel) => new(
        await db.Set<Pattern>().AsNoTracking().Where(row => row.ValidFrom <= until && (row.ValidUntil == null || row.ValidUntil >= from)).ToListAsync(cancel),
        await db.Set<DatedSession>().AsNoTracking().Where(row => row.Date >= from && row.Date <= until).ToListAsync(cancel),
        await db.Set<Cancellation>().AsNoTracking().Where(row => row.Date >= from && row.Date <= until).ToListAsync(cancel));
}
