using System.ComponentModel;
using System.Diagnostics;
using Npgsql;
using Preceptor.Database.Postgres;

namespace Preceptor.Database.Copies;

/// <summary>PostgreSQL's own programs make and read the copies.</summary>
internal static class PostgresCopies
{
    public static async Task BackUpAsync(PostgresEngine engine, string file, CancellationToken cancel)
    {
        var part = file + ".part";
        await RunAsync(engine, "pg_dump", ["--format=custom", "--no-owner", $"--file={part}"], cancel);
        File.Move(part, file, overwrite: true);
    }

    public static Task RestoreAsync(PostgresEngine engine, string file, CancellationToken cancel) =>
        RunAsync(engine, "pg_restore", ["--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error", file], cancel);

    private static async Task RunAsync(PostgresEngine engine, string program, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        var to = new NpgsqlConnectionStringBuilder(engine.Connection);
        string[] all = [$"--host={to.Host}", $"--port={to.Port}", $"--username={to.Username}", $"--dbname={to.Database}", .. arguments];
        var start = new ProcessStartInfo(program, all) { UseShellExecute = false, RedirectStandardError = true };
        start.Environment["PGPASSWORD"] = to.Password;
        try
        {
            using var process = Process.Start(start)!;
            var errors = await process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            if (process.ExitCode != 0)
            {
                throw new DatabaseUnsafe($"{program} failed and nothing was changed: {errors.Trim()}");
            }
        }
        catch (Win32Exception)
        {
            throw new DatabaseUnsafe($"{program} is not installed here. Install postgresql-client, or run where it is: {program} {string.Join(' ', all)}");
        }
    }
}
