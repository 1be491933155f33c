using Microsoft.Data.Sqlite;
using Preceptor.Database.Sqlite;

namespace Preceptor.Database.Copies;

internal static class SqliteCopies
{
    public static async Task BackUpAsync(SqliteEngine engine, string file, CancellationToken cancel)
    {
        var part = file + ".part";
        await CopyAsync(engine.File, SqliteOpenMode.ReadWrite, part, cancel);
        File.Move(part, file, overwrite: true);
    }

    public static async Task RestoreAsync(SqliteEngine engine, string file, CancellationToken cancel)
    {
        await CheckAsync(file, cancel);
        var part = engine.File + ".part";
        await CopyAsync(file, SqliteOpenMode.ReadOnly, part, cancel);
        await EmptyLogAsync(engine, cancel);
        File.Move(part, engine.File, overwrite: true);
    }

    private static async Task CopyAsync(string from, SqliteOpenMode mode, string part, CancellationToken cancel)
    {
        File.Delete(part);
        await using (var source = await OpenAsync(from, mode, cancel))
        {
            await using var copy = source.CreateCommand();
            copy.CommandText = "vacuum into $part";
            copy.Parameters.AddWithValue("$part", part);
            await copy.ExecuteNonQueryAsync(cancel);
        }

        await CheckAsync(part, cancel);
        // SQLite leaves it to us to bring the copy to the disk before it takes its name.
        await using var written = new FileStream(part, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }

    /// <summary>Refuses a file that is damaged or is no Preceptor database.</summary>
    private static async Task CheckAsync(string file, CancellationToken cancel)
    {
        try
        {
            await using var copy = await OpenAsync(file, SqliteOpenMode.ReadOnly, cancel);
            await using var command = copy.CreateCommand();
            command.CommandText = "pragma integrity_check";
            var verdict = (string?)await command.ExecuteScalarAsync(cancel);
            command.CommandText = "select count(*) from sqlite_master where name = 'kernel_audit_heads'";
            var ours = (long)(await command.ExecuteScalarAsync(cancel))! == 1;
            Require(verdict == "ok", file, $"is damaged: {verdict}");
            Require(ours, file, "is not a Preceptor database");
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is 11 or 26)
        {
            Require(false, file, "is damaged or is not an SQLite database");
        }
    }

    // A write-ahead log left beside the file would be applied to whatever takes the file's name.
    private static async Task EmptyLogAsync(SqliteEngine engine, CancellationToken cancel)
    {
        if (File.Exists(engine.File))
        {
            await using var old = await OpenAsync(engine.File, SqliteOpenMode.ReadWrite, cancel);
            await using var command = old.CreateCommand();
            command.CommandText = "pragma journal_mode = delete";
            await command.ExecuteNonQueryAsync(cancel);
        }

        SqliteConnection.ClearAllPools();
    }

    private static async Task<SqliteConnection> OpenAsync(string file, SqliteOpenMode mode, CancellationToken cancel)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        await connection.OpenAsync(cancel);
        return connection;
    }

    private static void Require(bool holds, string file, string otherwise)
    {
        if (!holds)
        {
            throw new DatabaseUnsafe($"{file} {otherwise}. Nothing was changed; use another backup.");
        }
    }
}
