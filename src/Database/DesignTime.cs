using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Database.Postgres;
using Preceptor.Database.Sqlite;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;

namespace Preceptor.Database;

/// <summary>Lets the migration tool see the whole model without a running site. Neither database is contacted.</summary>
internal static class DesignTime
{
    public static PlatformDb Make(string connection)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Database:Connection"] = connection }).Build();
        var services = new ServiceCollection().AddLogging().AddRooms(configuration);
        return services.BuildServiceProvider().GetRequiredService<IDatabases>().Open(Actor.Job("migration tool", null));
    }
}

internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqlitePlatformDb>
{
    public SqlitePlatformDb CreateDbContext(string[] args) => (SqlitePlatformDb)DesignTime.Make("Data Source=design-time.db");
}

internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresPlatformDb>
{
    public PostgresPlatformDb CreateDbContext(string[] args) => (PostgresPlatformDb)DesignTime.Make("Host=design-time");
}
