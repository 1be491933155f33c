namespace Preceptor.Database;

/// <summary>Where the data is.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public const string DefaultConnection = "Data Source=local/preceptor.db";

    /// <summary>
    /// An SQLite connection string (<c>Data Source=…</c>), for one machine, or a PostgreSQL one (<c>Host=…</c>).
    /// A relative SQLite path counts from the folder the program is started in.
    /// </summary>
    public string Connection { get; set; } = DefaultConnection;

    public bool IsPostgres => Connection.Contains("Host=", StringComparison.OrdinalIgnoreCase);
}
