using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Preceptor.Database.Sqlite;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;

namespace Preceptor.Database;

/// <summary>Makes the database ready before the first request or command: owned, migrated, and safe.</summary>
public sealed partial class DatabaseStart(IDatabaseEngine engine, IDatabases databases, IEnumerable<IDatabaseExtra> extras, ILogger<DatabaseStart> log) : IDisposable
{
    private SqliteOwnership? _ownership;

    /// <summary>Throws <see cref="DatabaseUnsafe"/> with a sentence for the operator when it cannot be used.</summary>
    public async Task PrepareAsync(CancellationToken cancel)
    {
        var sqlite = engine as SqliteEngine;
        if (sqlite is not null)
        {
            _ownership ??= SqliteOwnership.Take(sqlite.File);
            await sqlite.AssertSafeAsync(cancel);
        }

        await using var db = databases.Open(Actor.Job("start", null));
        if (sqlite is not null)
        {
            await SqliteMigrationLock.ClearAsync(sqlite, cancel);
        }

        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            LogMigrating(engine.Name);
            await db.Database.MigrateAsync(cancel);
        }

        foreach (var extra in extras)
        {
            await extra.PrepareAsync(db, cancel);
        }
    }

    /// <summary>For commands that only read and may run beside the site: throws when there is no database, or not one of this version.</summary>
    public async Task RequireCurrentAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job("start", null));
        if (!(await db.Database.GetAppliedMigrationsAsync(cancel)).Any())
        {
            throw new DatabaseUnsafe($"There is no Preceptor database at {db.Database.GetDbConnection().DataSource}. Choose another with --connection, or run 'preceptor db migrate' to make it.");
        }

        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            throw new DatabaseUnsafe("The database is of an earlier version. Run 'preceptor db migrate' first.");
        }
    }

    public void Dispose() => _ownership?.Dispose();

    [LoggerMessage(Level = LogLevel.Information, Message = "Bringing the {Engine} database up to date")]
    private partial void LogMigrating(string engine);
}
