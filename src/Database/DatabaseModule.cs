using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Database.Copies;
using Preceptor.Database.Postgres;
using Preceptor.Database.Sqlite;
using Preceptor.Kernel.Data;

namespace Preceptor.Database;

/// <summary>The door: chooses the engine by the connection string, and makes the database ready at the start.</summary>
public static class DatabaseModule
{
    public static IServiceCollection AddPreceptorDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        services.AddSingleton<IDatabaseEngine>(options.IsPostgres ? new PostgresEngine(options.Connection) : new SqliteEngine(options.Connection));
        services.AddSingleton<IDatabases, Databases>();
        services.AddSingleton<DatabaseStart>();
        services.AddSingleton<DatabaseCopies>();
        services.AddScoped<WorldLoading>();
        return services;
    }
}
