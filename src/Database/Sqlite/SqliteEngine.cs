using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;

namespace Preceptor.Database.Sqlite;

/// <summary>SQLite: one file, one process. WAL with every commit synced to disk.</summary>
internal sealed class SqliteEngine : IDatabaseEngine
{
    /// <summary>Earlier ones can corrupt a WAL file when two connections write and checkpoint at once (fixed 13 March 2026).</summary>
    public static readonly Version OldestSafe = new(3, 51, 3);

    private readonly RoomyCache _cache = new();

    public SqliteEngine(string connection)
    {
        // Foreign keys are on as the library is built, which the start makes sure of; asked for here, they would be a statement more for every query.
        var settings = new SqliteConnectionStringBuilder(connection) { Mode = SqliteOpenMode.ReadWriteCreate };
        settings.DataSource = Path.GetFullPath(settings.DataSource);
        (File, Connection) = (settings.DataSource, settings.ToString());
    }

    public string Name => "SQLite";

    public string File { get; }

    public string Connection { get; }

    public void Use(DbContextOptionsBuilder options) => options.UseSqlite(Connection).UseSnakeCaseNamingConvention().AddInterceptors(_cache);

    /// <summary>Checks what durability rests on instead of assuming it. A wrong setting stops the start.</summary>
    public async Task AssertSafeAsync(CancellationToken cancel)
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync(cancel);
        var version = await ScalarAsync(connection, "select sqlite_version()", cancel);
        Require(Version.Parse(version) >= OldestSafe, $"the native SQLite library is {version}; {OldestSafe} or later is needed");
        var journal = await ScalarAsync(connection, "pragma journal_mode = wal", cancel);
        Require(journal == "wal", $"journal_mode is '{journal}'; it must be wal, which needs a local disk");
        var synchronous = await ScalarAsync(connection, "pragma synchronous", cancel);
        Require(synchronous == "2", $"synchronous is {synchronous}; it must be 2 (FULL), or a power cut loses saved changes");
        var keys = await ScalarAsync(connection, "pragma foreign_keys", cancel);
        Require(keys == "1", "foreign keys are off");
    }

    private static async Task<string> ScalarAsync(SqliteConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToString(await command.ExecuteScalarAsync(cancel))!;
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new DatabaseUnsafe($"The database cannot be used: {otherwise}.");
        }
    }
}
