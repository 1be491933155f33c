using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Queries;

namespace Preceptor.Planning.Jobs;

/// <summary>One run from the queue to its end. How far it is can be read while it is drawn, and a stop that was asked for is heeded.</summary>
internal sealed partial class DrawRun(IDatabases databases, ScenarioFiles files, PlanningOptions options, ILogger<DrawRun> log)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(300);

    public async Task RunAsync(QueuedPlanRun queued, Guid worker, CancellationToken cancel)
    {
        var actor = Actor.Job(PlanWorker.Name, queued.EmployerId);
        try
        {
            await using var db = databases.Open(actor);
            if (await db.Set<PlanRun>().SingleOrDefaultAsync(run => run.Id == queued.Id, cancel) is { IsOver: false } run)
            {
                await DrawAsync(db, run, worker, cancel);
            }

            await LeaveQueueAsync(queued, worker, cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A bug of ours must not leave the run waiting for ever.
            LogFault(fault, queued.Id.Value);
            await EndAsync(actor, queued.Id, PlanRunStatus.Failed, "Something went wrong on our side. It has been noted; try again.");
            await LeaveQueueAsync(queued, worker, CancellationToken.None);
        }
    }

    private async Task DrawAsync(PlatformDb db, PlanRun run, Guid worker, CancellationToken cancel)
    {
        var scenario = await db.Set<PlanScenario>().AsNoTracking().SingleAsync(row => row.Id == run.ScenarioId, cancel);
        (run.File, run.Status) = (await files.OfAsync(db.Actor, scenario, cancel), PlanRunStatus.Running);
        await db.SaveChangesAsync(cancel);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var drawn = new Drawn();
        var work = Task.Run(() => ScenarioAnswers.Of(scenario.Kind, run.File, new(run.Futures, run.Seed, options.Threads), (drawn, stop.Token)), CancellationToken.None);
        await WatchAsync(db.Actor, run.Id, worker, (work, drawn, stop));
        try
        {
            var (answer, problem) = await work;
            (run.Status, run.Message, run.Answer) = (problem is null ? PlanRunStatus.Done : PlanRunStatus.Failed, problem, answer?.Write());
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            (run.Status, run.Message) = (PlanRunStatus.Cancelled, "It was stopped before its end.");
        }

        (run.EndedAt, run.Drawn) = (db.Now, drawn.Count);
        db.Audit("planning.run-ended", $"planning-run:{run.Id}", run.Status.ToString());
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Until the work is over: notes how far it is, says that the worker lives, and hands on a stop.</summary>
    private async Task WatchAsync(Actor actor, PlanRunId id, Guid worker, (Task Work, Drawn Drawn, CancellationTokenSource Stop) at)
    {
        using var timer = new PeriodicTimer(Look);
        while (await Task.WhenAny(at.Work, timer.WaitForNextTickAsync(CancellationToken.None).AsTask()) != at.Work)
        {
            await using var db = databases.Open(actor);
            await db.Set<PlanRun>().Where(run => run.Id == id).ExecuteUpdateAsync(set => set.SetProperty(run => run.Drawn, at.Drawn.Count), CancellationToken.None);
            if (await db.Set<PlanRun>().AnyAsync(run => run.Id == id && run.StopAsked, CancellationToken.None))
            {
                await at.Stop.CancelAsync();
            }

            await using var platform = databases.Open(Actor.Job(PlanWorker.Name, null));
            var now = platform.Now;
            await platform.Set<QueuedPlanRun>().Where(row => row.Id == id && row.TakenBy == worker).ExecuteUpdateAsync(set => set.SetProperty(row => row.AliveAt, now), CancellationToken.None);
        }
    }

    private async Task LeaveQueueAsync(QueuedPlanRun queued, Guid worker, CancellationToken cancel)
    {
        await using var platform = databases.Open(Actor.Job(PlanWorker.Name, null));
        await platform.Set<QueuedPlanRun>().Where(row => row.Id == queued.Id && row.TakenBy == worker).ExecuteDeleteAsync(cancel);
    }

    private async Task EndAsync(Actor actor, PlanRunId id, PlanRunStatus status, string message)
    {
        await using var db = databases.Open(actor);
        var run = await db.Set<PlanRun>().SingleAsync(row => row.Id == id);
        (run.Status, run.EndedAt, run.Message) = (status, db.Now, message);
        await db.SaveChangesAsync();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Planning run {Run} met a fault")]
    private partial void LogFault(Exception fault, Guid run);

    /// <summary>How many futures are drawn, told from any thread.</summary>
    private sealed class Drawn : IProgress<int>
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public void Report(int value)
        {
            for (var seen = Count; value > seen; seen = Count)
            {
                Interlocked.CompareExchange(ref _count, value, seen);
            }
        }
    }
}
