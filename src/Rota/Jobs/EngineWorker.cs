using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Jobs;

/// <summary>Takes runs from the queue, oldest first, and gives each to an engine process of its own.</summary>
internal sealed partial class EngineWorker(IDatabases databases, SolveRun solve, EngineBell bell, RotaOptions options, ILogger<EngineWorker> log) : BackgroundService
{
    /// <summary>A worker that has been silent for this long has died, and its run is taken up again.</summary>
    public static readonly Duration Silence = Duration.FromMinutes(1);

    private readonly Guid _name = Guid.NewGuid();

    /// <summary>Solves until the queue holds nothing for this worker.</summary>
    public async Task WorkAsync(CancellationToken cancel)
    {
        while (await TakeAsync(cancel) is { } taken)
        {
            await solve.RunAsync(taken, _name, cancel);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Works)
        {
            await Task.WhenAll(Enumerable.Range(0, options.SolvesAtOnce).Select(_ => ListenAsync(stoppingToken)));
        }
    }

    private async Task ListenAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await WorkAsync(cancel);
                await bell.WaitAsync(cancel);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                LogFault(fault);
                await bell.WaitAsync(cancel);
            }
        }
    }

    private async Task<QueuedRun?> TakeAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job("rota engine", null));
        var (now, dead) = (db.Now, db.Now - Silence);
        var waiting = await db.Set<QueuedRun>().AsNoTracking().Where(run => run.TakenBy == null || run.AliveAt < dead).OrderBy(run => run.AskedAt).FirstOrDefaultAsync(cancel);
        if (waiting is null)
        {
            return null;
        }

        var taken = await db.Set<QueuedRun>().Where(run => run.Id == waiting.Id && (run.TakenBy == null || run.AliveAt < dead))
            .ExecuteUpdateAsync(set => set.SetProperty(run => run.TakenBy, _name).SetProperty(run => run.AliveAt, now), cancel);
        return taken == 1 ? waiting : null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The queue of solves could not be worked; it is tried again")]
    private partial void LogFault(Exception fault);
}
