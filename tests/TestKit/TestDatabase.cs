using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Database;
using Preceptor.Kernel.Worlds;

namespace Preceptor.TestKit;

/// <summary>
/// A database of one test's own, holding a seed world: a copy of one that is migrated and filled once for each run.
/// SQLite, or PostgreSQL when <c>PRECEPTOR_TEST_DATABASE=postgres</c>.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new(StringComparer.Ordinal);
    private static readonly SemaphoreSlim Copying = new(1);

    private readonly string _name;

    static TestDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var template in Templates.Values.Where(template => template is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
        {
            Remove(template.Value.GetAwaiter().GetResult());
        }
    };

    private TestDatabase(string name, string connection) => (_name, Connection) = (name, connection);

    public static bool IsPostgres => Environment.GetEnvironmentVariable("PRECEPTOR_TEST_DATABASE") == "postgres";

    public string Connection { get; }

    public static async Task<TestDatabase> CreateAsync(string world)
    {
        var template = await Templates.GetOrAdd(world, name => new(() => MakeTemplateAsync(name))).Value;
        var copy = NewName();
        await Copying.WaitAsync();
        try
        {
            if (IsPostgres)
            {
                await PostgresServer.ExecuteAsync($"create database {copy} template {template}");
            }
            else
            {
                File.Copy(FileOf(template), FileOf(copy));
            }
        }
        finally
        {
            Copying.Release();
        }

        return new(copy, await ConnectionOfAsync(copy));
    }

    public async ValueTask DisposeAsync()
    {
        if (IsPostgres)
        {
            await PostgresServer.ExecuteAsync($"drop database if exists {_name} with (force)");
            return;
        }

        SqliteConnection.ClearAllPools();
        Remove(_name);
    }

    private static void Remove(string name)
    {
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), $"{name}*"))
        {
            File.Delete(file);
        }
    }

    private static async Task<string> MakeTemplateAsync(string world)
    {
        var name = NewName();
        if (IsPostgres)
        {
            await PostgresServer.ExecuteAsync($"create database {name}");
        }

        var connection = await ConnectionOfAsync(name);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Database:Connection"] = connection }).Build();
        await using var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new FakeClock())
            .AddRooms(configuration).BuildServiceProvider();
        await services.GetRequiredService<DatabaseStart>().PrepareAsync(CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WorldLoading>().LoadAsync(World.Open(world, null), CancellationToken.None);
        if (!IsPostgres)
        {
            // The copy is of one file, so what waits in the write-ahead log must be in it.
            await using var sqlite = new SqliteConnection(connection);
            await sqlite.OpenAsync();
            await using var checkpoint = sqlite.CreateCommand();
            checkpoint.CommandText = "pragma wal_checkpoint(truncate)";
            await checkpoint.ExecuteNonQueryAsync();
        }

        return name;
    }

    private static string NewName() => $"preceptor_test_{Guid.NewGuid():N}";

    private static string FileOf(string name) => Path.Combine(Path.GetTempPath(), $"{name}.db");

    private static async Task<string> ConnectionOfAsync(string name) => IsPostgres
        ? $"{await PostgresServer.ConnectionAsync()};Database={name};Pooling=false"
        : $"Data Source={FileOf(name)};Pooling=false";
}
