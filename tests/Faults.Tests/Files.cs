using Microsoft.Data.Sqlite;

namespace Preceptor.Faults.Tests;

/// <summary>A folder of one test's own, with the SQLite database that its processes use.</summary>
internal sealed class Files : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("preceptor-faults-").FullName;

    public string Database => Path.Combine(Folder, "preceptor.db");

    public string WriteAheadLog => Database + "-wal";

    public string OwnersLock => Database + ".lock";

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Looks into the database beside the process that owns it.</summary>
    public async Task<string?> AskAsync(string sql)
    {
        await using var connection = await OpenAsync(SqliteOpenMode.ReadOnly);
        return await ScalarAsync(connection, sql);
    }

    /// <summary>Changes the database behind the program's back.</summary>
    public async Task TamperAsync(string sql)
    {
        await using var connection = await OpenAsync(SqliteOpenMode.ReadWriteCreate);
        await ScalarAsync(connection, sql);
    }

    public async Task<bool> HasTableAsync(string name)
    {
        try
        {
            return File.Exists(Database) && await AskAsync($"select count(*) from sqlite_master where name = '{name}'") == "1";
        }
        catch (SqliteException)
        {
            // The file is being made at this very moment.
            return false;
        }
    }

    private async Task<SqliteConnection> OpenAsync(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, Mode = mode, Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<string?> ScalarAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToString(await command.ExecuteScalarAsync());
    }
}
