using Microsoft.EntityFrameworkCore;
using Preceptor.Database.Postgres;
using Preceptor.Database.Sqlite;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Audit;
using Preceptor.Kernel.Data;

namespace Preceptor.Database.Copies;

/// <summary>Backup and restore. A copy is written beside its place, checked, and renamed: a file is whole or not there.</summary>
public sealed class DatabaseCopies(IDatabaseEngine engine, IDatabases databases)
{
    /// <summary>Copies the database as it is at one moment, while others may use it.</summary>
    public Task BackUpAsync(string file, CancellationToken cancel) => engine switch
    {
        SqliteEngine sqlite => SqliteCopies.BackUpAsync(sqlite, file, cancel),
        PostgresEngine postgres => PostgresCopies.BackUpAsync(postgres, file, cancel),
        _ => throw new NotSupportedException(engine.Name),
    };

    /// <summary>Puts a backup in the database's place. Throws <see cref="DatabaseUnsafe"/> when that would lose data unasked.</summary>
    public async Task RestoreAsync(string file, bool replace, CancellationToken cancel)
    {
        if (!File.Exists(file))
        {
            throw new DatabaseUnsafe($"There is no backup {file}. Give the file that 'preceptor db backup' wrote.");
        }

        using var ownership = engine is SqliteEngine owned ? SqliteOwnership.Take(owned.File) : null;
        if (!replace && await HoldsDataAsync(cancel))
        {
            throw new DatabaseUnsafe("The database holds data already. Restore into an empty one with --connection, or add --replace to lose what it holds.");
        }

        await (engine switch
        {
            SqliteEngine sqlite => SqliteCopies.RestoreAsync(sqlite, file, cancel),
            PostgresEngine postgres => PostgresCopies.RestoreAsync(postgres, file, cancel),
            _ => throw new NotSupportedException(engine.Name),
        });
    }

    private async Task<bool> HoldsDataAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job("restore", null));
        return (await db.Database.GetAppliedMigrationsAsync(cancel)).Any() && await db.Set<AuditHead>().AnyAsync(cancel);
    }
}
