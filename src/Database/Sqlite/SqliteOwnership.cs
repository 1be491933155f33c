namespace Preceptor.Database.Sqlite;

/// <summary>
/// Holds an SQLite file for one process. The operating system frees the lock when the process dies, however it dies.
/// </summary>
internal sealed class SqliteOwnership : IDisposable
{
    private readonly FileStream _lock;

    private SqliteOwnership(FileStream held) => _lock = held;

    public static SqliteOwnership Take(string databaseFile)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(databaseFile)!);
        var path = databaseFile + ".lock";
        try
        {
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            throw new DatabaseUnsafe(
                $"{databaseFile} is in use by another Preceptor process. Stop that one first, or use PostgreSQL, which several processes may share.");
        }
    }

    public void Dispose() => _lock.Dispose();
}
