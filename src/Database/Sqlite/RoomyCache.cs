using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Preceptor.Database.Sqlite;

/// <summary>
/// Lets each connection keep more of the file in memory than SQLite does by itself, once for as long as it lives in the pool: a search reads more than
/// two megabytes of index, and would copy them from the system's cache each time.
/// </summary>
internal sealed class RoomyCache : DbConnectionInterceptor
{
    private const int Kilobytes = 16 * 1024;

    private readonly ConditionalWeakTable<sqlite3, object> _done = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Widen((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Widen((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private void Widen(SqliteConnection connection)
    {
        if (_done.TryAdd(connection.Handle!, this))
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"pragma cache_size = -{Kilobytes}";
            command.ExecuteNonQuery();
        }
    }
}
