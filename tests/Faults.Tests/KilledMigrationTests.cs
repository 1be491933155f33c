using Shouldly;
using Xunit;

namespace Preceptor.Faults.Tests;

/// <summary>A start that is killed in the middle of migrating must not keep the next one from serving.</summary>
public sealed class KilledMigrationTests
{
    private const int KillsInALongRun = 50;

    private static readonly bool Long = Environment.GetEnvironmentVariable("PRECEPTOR_LONG") == "1";

    /// <summary>What can be seen from outside while the first start makes the database, in order.</summary>
    private static readonly IReadOnlyList<(string Name, Func<Files, Task<bool>> Seen)> Moments =
    [
        ("the owner's lock", files => Task.FromResult(File.Exists(files.OwnersLock))),
        ("the file", files => Task.FromResult(File.Exists(files.Database))),
        ("the write-ahead log", files => Task.FromResult(File.Exists(files.WriteAheadLog))),
        ("the migration's mark", files => files.HasTableAsync("__EFMigrationsLock")),
        ("10 kB of log", files => Grown(files, 10_000)),
        ("the history", files => files.HasTableAsync("__EFMigrationsHistory")),
        ("30 kB of log", files => Grown(files, 30_000)),
        ("100 kB of log", files => Grown(files, 100_000)),
        ("the people", files => files.HasTableAsync("people_people")),
    ];

    public static TheoryData<int> Kills => [.. Enumerable.Range(0, Long ? KillsInALongRun : Moments.Count)];

    [Theory]
    [MemberData(nameof(Kills))]
    [Trait("assures", "A start that was killed never keeps the next one from serving")]
    public async Task The_next_start_serves_within_30_seconds(int kill)
    {
        using var files = new Files();
        var (name, seen) = Moments[kill % Moments.Count];
        await using (var first = Programs.Site(files))
        {
            await Eventually.IsTrueAsync(() => seen(files), name);
            await first.KillAsync();
        }

        await ServesAsync(files);
        (await files.AskAsync("pragma integrity_check")).ShouldBe("ok");
    }

    [Fact]
    [Trait("assures", "A start that was killed never keeps the next one from serving")]
    public async Task A_mark_that_a_killed_migration_left_is_cleared()
    {
        using var files = new Files();
        await files.TamperAsync("""
            create table "__EFMigrationsLock" ("Id" integer not null primary key, "Timestamp" text not null);
            insert into "__EFMigrationsLock" values (1, '2026-11-30 09:00:00');
            """);
        await ServesAsync(files);
    }

    private static async Task ServesAsync(Files files)
    {
        await using var next = Programs.Site(files);
        using var http = new HttpClient { BaseAddress = await next.ServedAtAsync() };
        using var response = await http.GetAsync("/account/log-in");
        ((int)response.StatusCode).ShouldBe(200);
    }

    private static Task<bool> Grown(Files files, long bytes)
    {
        var log = new FileInfo(files.WriteAheadLog);
        return Task.FromResult(log.Exists && log.Length >= bytes);
    }
}
