using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Database;
using Preceptor.Database.Copies;

namespace Preceptor.Cli.Commands;

/// <summary><c>preceptor db …</c>: bring up to date, back up, restore.</summary>
internal static class DatabaseCommands
{
    private static readonly Argument<FileInfo> BackupFile = new("file") { Description = "The backup." };

    private static readonly Option<bool> Replace = new("--replace") { Description = "Replace what the database holds." };

    public static Command Make()
    {
        var migrate = new Command("migrate", "Brings the database up to date; the site does so too when it starts.");
        migrate.SetAction(MigrateAsync);
        var backup = new Command("backup", "Writes a checked copy of the database, while the site runs or not.") { BackupFile };
        backup.SetAction(BackupAsync);
        var restore = new Command("restore", "Puts a backup in place of an empty database. Stop the site first.") { BackupFile, Replace };
        restore.SetAction(RestoreAsync);
        return new Command("db", "The database.") { migrate, backup, restore };
    }

    private static async Task<int> MigrateAsync(ParseResult call, CancellationToken cancel)
    {
        await using var installation = Installation.Open(call);
        await installation.GetRequiredService<DatabaseStart>().PrepareAsync(cancel);
        Installation.Say("The database is up to date.");
        return ExitCodes.Done;
    }

    private static async Task<int> BackupAsync(ParseResult call, CancellationToken cancel)
    {
        var file = call.GetRequiredValue(BackupFile).FullName;
        await using var installation = Installation.Open(call);
        await installation.GetRequiredService<DatabaseStart>().RequireCurrentAsync(cancel);
        await installation.GetRequiredService<DatabaseCopies>().BackUpAsync(file, cancel);
        Console.Out.WriteLine($"{file} {new FileInfo(file).Length} bytes");
        return ExitCodes.Done;
    }

    private static async Task<int> RestoreAsync(ParseResult call, CancellationToken cancel)
    {
        await using var installation = Installation.Open(call);
        await installation.GetRequiredService<DatabaseCopies>()
            .RestoreAsync(call.GetRequiredValue(BackupFile).FullName, call.GetValue(Replace), cancel);
        await installation.GetRequiredService<DatabaseStart>().PrepareAsync(cancel);
        Installation.Say("The backup is in place and up to date.");
        return ExitCodes.Done;
    }
}
