using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Jobs;
using Shouldly;
using Xunit;
using Site = Preceptor.TestKit.Site;

namespace Preceptor.Journeys.Tests.Rota;

/// <summary>The engine's process is killed while it searches: the site goes on, and the best roster is kept.</summary>
public sealed class KilledEngineTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.WithAsync("small-team");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "A crash of the engine touches nothing else and keeps the best roster")]
    public async Task A_killed_engine_leaves_the_site_up_and_the_run_failed_with_its_best_roster_kept()
    {
        var coordinator = await _site.SignedInAsync("coordinator");
        var run = await QueueAsync();
        var worker = _site.Services.GetRequiredService<EngineWorker>().WorkAsync(TestContext.Current.CancellationToken);
        await UntilAsync(async db => await db.Set<Run>().AnyAsync(row => row.Id == run && row.BestRoster != null));

        using (var engine = EngineOf(run))
        {
            engine.Kill(entireProcessTree: true);
        }

        (await coordinator.GoAsync("/")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        await worker.WaitAsync(Deadline, TestContext.Current.CancellationToken);
        var seen = await coordinator.GoAsync($"/rota/runs/{run}");
        seen.Heading.ShouldContain("The rota could not be finished");
        seen.Main.ShouldContain("The best roster so far is kept.");
        (await coordinator.FollowAsync("Look at the best rota it had")).Heading.ShouldContain("Theatres rota");
    }

    /// <summary>A search that would go on for ten minutes.</summary>
    private async Task<RunId> QueueAsync()
    {
        await using var platform = _site.Open(Actor.Anonymous);
        var employer = (await platform.Set<Employer>().SingleAsync()).Id;
        await using var db = _site.Open(Actor.Job("test", employer));
        var team = await db.Set<Team>().SingleAsync(row => row.Name == "Theatres");
        var sources = _site.Services.GetRequiredService<Preceptor.Rota.Queries.ProblemSources>();
        var made = await sources.MakeAsync(db.Actor, new(team.Id, new(2026, 11, 30), new(2026, 12, 27)), TestContext.Current.CancellationToken);
        var run = new Run
        {
            EmployerId = employer, Id = Id.New<RunId>(), TeamId = team.Id, StartsOn = new(2026, 11, 30), EndsOn = new(2026, 12, 27), Status = RunStatus.Queued,
            Problem = Preceptor.Rota.Domain.Problems.ProblemJson.Write(made.Problem), Seconds = 600, Seed = 1, AskedAt = db.Now, Trail = "",
        };
        db.AddRange(run, new QueuedRun { Id = run.Id, EmployerId = employer, AskedAt = db.Now });
        await db.SaveChangesAsync();
        return run.Id;
    }

    /// <summary>The engine process of this test's own run, by its problem file.</summary>
    private static Process EngineOf(RunId run)
    {
        var ours = Process.GetProcessesByName("dotnet").Where(process =>
            File.Exists($"/proc/{process.Id}/cmdline") && File.ReadAllText($"/proc/{process.Id}/cmdline") is var line
            && line.Contains("Preceptor.RotaSolver.dll", StringComparison.Ordinal) && line.Contains("\0600\0", StringComparison.Ordinal)
            && File.ReadAllText($"/proc/{process.Id}/stat").Split(' ')[3] == Environment.ProcessId.ToString()).ToList();
        return ours.ShouldHaveSingleItem($"one engine for run {run}");
    }

    private async Task UntilAsync(Func<PlatformDb, Task<bool>> seen)
    {
        await using var platform = _site.Open(Actor.Anonymous);
        await using var db = _site.Open(Actor.Job("test", (await platform.Set<Employer>().SingleAsync()).Id));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        var waited = Stopwatch.StartNew();
        while (!await seen(db))
        {
            waited.Elapsed.ShouldBeLessThan(Deadline, "the engine had no roster");
            await timer.WaitForNextTickAsync();
        }
    }
}
