using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Planning.Domain;

namespace Preceptor.Planning.Jobs;

/// <summary>Takes runs from the queue, oldest first, and draws one at a time.</summary>
internal sealed partial class PlanWorker(IDatabases databases, DrawRun draw, PlanBell bell, PlanningOptions options, ILogger<PlanWorker> log) : BackgroundService
{
    public const string Name = "workforce planning";

    /// <summary>A worker that has been silent for this long has died, and its run is taken up again.</summary>
    private static readonly Duration Silence = Duration.FromMinutes(1);

    private readonly Guid _worker = Guid.NewGuid();

    /// <summary>Draws until the queue holds nothing for this worker.</summary>
    public async Task WorkAsync(CancellationToken cancel)
    {
        while (await TakeAsync(cancel) is { } taken)
        {
            await draw.RunAsync(taken, _worker, cancel);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Works && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await WorkAsync(stoppingToken);
                await bell.WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                LogFault(fault);
                await bell.WaitAsync(stoppingToken);
            }
        }
    }

    private async Task<QueuedPlanRun?> TakeAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job(Name, null));
        var (now, dead) = (db.Now, db.Now - Silence);
        var waiting = await db.Set<QueuedPlanRun>().AsNoTracking().Where(run => run.TakenBy == null || run.AliveAt < dead).OrderBy(run => run.AskedAt).FirstOrDefaultAsync(cancel);
        if (waiting is null)
        {
            return null;
        }

        var taken = await db.Set<QueuedPlanRun>().Where(run => run.Id == waiting.Id && (run.TakenBy == null || run.AliveAt < dead))
            .ExecuteUpdateAsync(set => set.SetProperty(run => run.TakenBy, _worker).SetProperty(run => run.AliveAt, now), cancel);
        return taken == 1 ? waiting : null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The queue of workforce plans could not be worked; it is tried again")]
    private partial void LogFault(Exception fault);
}
