using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Queries;

/// <summary>Which shifts does the employer use?</summary>
internal sealed class ShiftList(IDatabases databases)
{
    /// <summary>In the order of their start.</summary>
    public async Task<IReadOnlyList<ShiftType>> AskAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        return [.. (await db.Set<ShiftType>().AsNoTracking().ToListAsync(cancel)).OrderBy(shift => shift.StartsAt).ThenBy(shift => shift.Code, StringComparer.Ordinal)];
    }
}
