using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Jobs;

/// <summary>One solve from the queue to its end: progress and the best roster are kept as they come, so that a crash loses neither.</summary>
internal sealed partial class SolveRun(IDatabases databases, EngineProcess engine, KeepRoster keep, ILogger<SolveRun> log)
{
    public async Task RunAsync(QueuedRun queued, Guid worker, CancellationToken cancel)
    {
        var actor = Actor.Job("rota engine", queued.EmployerId);
        var folder = Directory.CreateTempSubdirectory("preceptor-solve-").FullName;
        try
        {
            await using var db = databases.Open(actor);
            if (await db.Set<Run>().SingleOrDefaultAsync(run => run.Id == queued.Id, cancel) is { IsOver: false } run)
            {
                await SolveAsync(db, run, folder, worker, cancel);
            }

            await LeaveQueueAsync(queued, worker, cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A bug of ours must not leave the run waiting for ever.
            LogFault(fault, queued.Id.Value);
            await FailAsync(actor, queued.Id);
            await LeaveQueueAsync(queued, worker, CancellationToken.None);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task LeaveQueueAsync(QueuedRun queued, Guid worker, CancellationToken cancel)
    {
        await using var platform = databases.Open(Actor.Job("rota engine", null));
        await platform.Set<QueuedRun>().Where(row => row.Id == queued.Id && row.TakenBy == worker).ExecuteDeleteAsync(cancel);
    }

    private async Task FailAsync(Actor actor, RunId id)
    {
        await using var db = databases.Open(actor);
        var run = await db.Set<Run>().SingleAsync(row => row.Id == id);
        (run.Status, run.EndedAt, run.Message) = (RunStatus.Failed, db.Now, "Something went wrong on our side. It has been noted; try again.");
        await db.SaveChangesAsync();
    }

    private async Task SolveAsync(PlatformDb db, Run run, string folder, Guid worker, CancellationToken cancel)
    {
        var order = new EngineOrder(Path.Combine(folder, "problem.json"), Path.Combine(folder, "roster.json"), run.Seconds, run.Seed);
        await File.WriteAllBytesAsync(order.ProblemFile, run.Problem, cancel);
        (run.Status, run.StartedAt, run.Message) = (RunStatus.Running, db.Now, "The engine is looking for a first roster.");
        await db.SaveChangesAsync(cancel);
        var lastSaved = TimeSpan.FromHours(-1);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        using var turn = new SemaphoreSlim(1);

        async Task SaveAsync()
        {
            run.BestRoster = File.Exists(order.RosterFile) ? await File.ReadAllBytesAsync(order.RosterFile, cancel) : run.BestRoster;
            await db.SaveChangesAsync(cancel);
            await AliveAsync(run, worker, cancel);
            lastSaved = clock.Elapsed;
        }

        async Task HeardAsync(EngineWord word)
        {
            await turn.WaitAsync(cancel);
            try
            {
                Note(run, word);
                if (word.Kind == "progress" && clock.Elapsed - lastSaved > TimeSpan.FromSeconds(1))
                {
                    await SaveAsync();
                }
            }
            finally
            {
                turn.Release();
            }
        }

        async Task<bool> StopAskedAsync()
        {
            await using var look = databases.Open(db.Actor);
            return await look.Set<Run>().AnyAsync(row => row.Id == run.Id && row.StopAsked, cancel);
        }

        var end = await engine.RunAsync(order, HeardAsync, StopAskedAsync, cancel);
        await SaveAsync();
        await EndAsync(db, run, end, cancel);
    }

    private static void Note(Run run, EngineWord word)
    {
        (run.Best, run.Bound) = (word.Objective ?? run.Best, word.Bound ?? run.Bound);
        run.Message = word.Text is { Length: > 0 } text ? text : run.Message;
        if (word is { Kind: "progress", Objective: { } best } && run.Trail.Length < 150_000)
        {
            run.Trail += FormattableString.Invariant($"{word.Seconds:0.0} {best} {word.Bound?.ToString() ?? "-"}\n");
        }
    }

    private async Task AliveAsync(Run run, Guid worker, CancellationToken cancel)
    {
        await using var platform = databases.Open(Actor.Job("rota engine", null));
        var now = platform.Now;
        await platform.Set<QueuedRun>().Where(row => row.Id == run.Id && row.TakenBy == worker).ExecuteUpdateAsync(set => set.SetProperty(row => row.AliveAt, now), cancel);
    }

    private async Task EndAsync(PlatformDb db, Run run, EngineEnd end, CancellationToken cancel)
    {
        run.EndedAt = db.Now;
        (run.Status, run.Message) = end.ExitCode switch
        {
            0 when run.BestRoster is not null => (RunStatus.Done, end.Last?.Text ?? run.Message),
            0 => (RunStatus.Failed, "The engine found no roster in its time. Give it longer, or ask for a shorter period."),
            3 => (RunStatus.Infeasible, end.Last?.Text ?? "No rota can keep what is pinned. Take a pin out and try again."),
            _ => (RunStatus.Failed, end.Complaint.Length > 0 && end.ExitCode == 2 ? $"The engine could not read the problem: {end.Complaint}" : $"The engine stopped before its end. {(run.BestRoster is null ? "It had found no roster yet." : "The best roster so far is kept.")}"),
        };
        if (run.Status == RunStatus.Failed)
        {
            LogFailed(run.Id.Value, end.ExitCode, end.Complaint);
        }

        if (run.BestRoster is not null)
        {
            await keep.RunAsync(db, run, cancel);
        }

        db.Audit("rota.run-ended", $"run:{run.Id}", run.Status.ToString());
        await db.SaveChangesAsync(cancel);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Solve {Run} met a fault")]
    private partial void LogFault(Exception fault, Guid run);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Solve {Run} ended with {ExitCode}: {Complaint}")]
    private partial void LogFailed(Guid run, int exitCode, string complaint);
}
