using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Audit;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Worlds;

namespace Preceptor.Database;

/// <summary>Fills an empty database with a seed world, room by room.</summary>
public sealed class WorldLoading(IDatabases databases, IEnumerable<IWorldReader> readers)
{
    /// <summary>True when nothing was ever recorded, so that a world cannot mix with real data.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job("world load", null));
        return !await db.Set<AuditHead>().AnyAsync(cancel);
    }

    public async Task LoadAsync(World world, CancellationToken cancel)
    {
        foreach (var reader in readers.OrderBy(reader => reader.Order))
        {
            await reader.ReadAsync(world, cancel);
        }
    }

    /// <summary>What the rooms tell the person who tries the world out, such as who can log in.</summary>
    public async Task<IReadOnlyList<string>> TellAsync(World world, CancellationToken cancel)
    {
        var told = new List<string>();
        foreach (var reader in readers.OrderBy(reader => reader.Order))
        {
            told.AddRange(await reader.TellAsync(world, cancel));
        }

        return told;
    }
}
