using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Preceptor.TestKit;

/// <summary>
/// A PostgreSQL server of the test run's own: started once, on a free port of the loopback, in a temporary folder.
/// It ends when this process ends, however it ends, because its keeper waits on our end of a pipe.
/// </summary>
public static class PostgresServer
{
    private static readonly Lazy<Task<string>> Started = new(StartAsync);

    // Held for as long as this process lives: were it collected, the pipe would close and the server end.
    private static Process? _keeper;

    /// <summary>A connection string without a database. Throws, with what to do, when PostgreSQL is not installed.</summary>
    public static Task<string> ConnectionAsync() => Started.Value;

    public static async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create($"{await ConnectionAsync()};Database=postgres;Pooling=false");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> StartAsync()
    {
        var binaries = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => Path.Combine(version, "bin")).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
            : null;
        if (binaries is null)
        {
            throw new InvalidOperationException("PostgreSQL is not installed. Run tools/setup, or: apt-get install postgresql");
        }

        var port = FreePort();
        var folder = Path.Combine(Path.GetTempPath(), $"preceptor-postgres-{Guid.NewGuid():N}");
        var script = $"""
            umask 077
            "{binaries}/initdb" --no-sync --auth=trust --username=preceptor --encoding=UTF8 --locale=C.UTF-8 --pgdata="{folder}" >/dev/null
            "{binaries}/pg_ctl" --pgdata="{folder}" --wait --silent --log="{folder}/log" --options="-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories= -c fsync=off -c full_page_writes=off -c max_connections=300" start
            echo ready
            cat >/dev/null
            "{binaries}/pg_ctl" --pgdata="{folder}" --mode=immediate --silent stop
            rm -rf "{folder}"
            """;
        var asRoot = Environment.UserName == "root";
        var start = new ProcessStartInfo(asRoot ? "runuser" : "sh") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = "/tmp" };
        foreach (var argument in asRoot ? (string[])["-u", "postgres", "--", "sh", "-c", script] : ["-c", script])
        {
            start.ArgumentList.Add(argument);
        }

        _keeper = Process.Start(start)!;
        var line = await _keeper.StandardOutput.ReadLineAsync();
        return line == "ready"
            ? $"Host=127.0.0.1;Port={port};Username=preceptor;Include Error Detail=true"
            : throw new InvalidOperationException($"PostgreSQL did not start; its log is in {folder}/log");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
