using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Events;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Jobs;

namespace Preceptor.Planning.Actions;

/// <summary>Queues a run of a scenario. One that waits already is not queued twice.</summary>
internal sealed class AskForRun(IDatabases databases, PlanningOptions options, PlanBell bell)
{
    public const string SomebodyAsked = "asked for";

    public async Task<Outcome<Done>> RunAsync(Actor actor, ScenarioId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (!await db.Set<PlanScenario>().AnyAsync(row => row.Id == id, cancel))
        {
            return new Missing("This scenario");
        }

        if (!await db.Set<PlanRun>().AnyAsync(run => run.ScenarioId == id && run.Status == PlanRunStatus.Queued, cancel))
        {
            var run = Queue(db, id, SomebodyAsked, options);
            db.Audit("planning.run-asked", $"planning-run:{run}");
            await db.SaveChangesAsync(cancel);
        }

        bell.Ring();
        return default(Done);
    }

    public static PlanRunId Queue(PlatformDb db, ScenarioId scenario, string because, PlanningOptions options)
    {
        var run = new PlanRun
        {
            EmployerId = db.Actor.RequiredEmployer, Id = Id.New<PlanRunId>(), ScenarioId = scenario, Status = PlanRunStatus.Queued, Because = because, AskedAt = db.Now,
            Futures = options.Runs, Seed = options.Seed,
        };
        db.Add(run);
        db.Add(new QueuedPlanRun { Id = run.Id, EmployerId = run.EmployerId, AskedAt = db.Now });
        return run.Id;
    }
}

/// <summary>Asks the worker to stop the runs of a scenario that are not over.</summary>
internal sealed class StopPlanRun(IDatabases databases)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, ScenarioId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var runs = await db.Set<PlanRun>().Where(run => run.ScenarioId == id && (run.Status == PlanRunStatus.Queued || run.Status == PlanRunStatus.Running)).ToListAsync(cancel);
        if (runs.Count == 0 && !await db.Set<PlanScenario>().AnyAsync(row => row.Id == id, cancel))
        {
            return new Missing("This scenario");
        }

        foreach (var run in runs)
        {
            run.StopAsked = true;
            db.Audit("planning.run-stop-asked", $"planning-run:{run.Id}");
        }

        await db.SaveChangesAsync(cancel);
        return default(Done);
    }
}

/// <summary>When credentials change, every scenario that follows the records and was run before is run anew.</summary>
internal sealed class RunAgain(PlanningOptions options) : IHandle<CredentialsChanged>
{
    public const string RecordsChanged = "credentials changed";

    public async Task HandleAsync(PlatformDb db, CredentialsChanged happened, CancellationToken cancel)
    {
        var waiting = db.Set<PlanRun>().Where(run => run.Status == PlanRunStatus.Queued).Select(run => run.ScenarioId);
        var followed = await db.Set<PlanScenario>()
            .Where(scenario => scenario.Kind == ScenarioKind.Records && !waiting.Contains(scenario.Id) && db.Set<PlanRun>().Any(run => run.ScenarioId == scenario.Id))
            .Select(scenario => scenario.Id).ToListAsync(cancel);
        foreach (var scenario in followed)
        {
            AskForRun.Queue(db, scenario, RecordsChanged, options);
        }
    }
}
