using Microsoft.Data.Sqlite;

namespace Preceptor.Database.Sqlite;

/// <summary>
/// Entity Framework marks a running migration by a row that a killed process leaves behind, and waits for it without end.
/// The process that owns the file knows that nobody else migrates, so the row is stale and goes.
/// </summary>
internal static class SqliteMigrationLock
{
    public static async Task ClearAsync(SqliteEngine engine, CancellationToken cancel)
    {
        await using var connection = new SqliteConnection(engine.Connection);
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "drop table if exists \"__EFMigrationsLock\"";
        await command.ExecuteNonQueryAsync(cancel);
    }
}
