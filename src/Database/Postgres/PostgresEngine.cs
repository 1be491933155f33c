using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;

namespace Preceptor.Database.Postgres;

/// <summary>PostgreSQL: for more than one process or machine.</summary>
internal sealed class PostgresEngine(string connection) : IDatabaseEngine
{
    public string Name => "PostgreSQL";

    public string Connection { get; } = connection;

    public void Use(DbContextOptionsBuilder options) => options.UseNpgsql(Connection).UseSnakeCaseNamingConvention();
}
