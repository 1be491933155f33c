using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Planning.Domain;

namespace Preceptor.Planning.Queries;

/// <summary>A run that is not over, or that ended without an answer.</summary>
internal sealed record RunState(PlanRunStatus Status, int Drawn, int Futures, bool StopAsked, string? Message, Instant AskedAt)
{
    public bool IsOver => Status is not (PlanRunStatus.Queued or PlanRunStatus.Running);
}

/// <param name="File">The scenario file that was run.</param>
internal sealed record Answered(PlanRunId Run, Instant EndedAt, string Because, int Futures, byte[] File, RunAnswer Answer);

/// <param name="Last">The last run when it has no answer; none otherwise.</param>
/// <param name="Answer">Of the last run that has one.</param>
internal sealed record ScenarioView(ScenarioId Id, PlanId Plan, string PlanTitle, string Name, ScenarioKind Kind, Assumptions Assumed, RunState? Last, Answered? Answer, IReadOnlyList<(ScenarioId Id, string Name)> Others);

/// <summary>What does a scenario answer, and is a newer run under way?</summary>
internal sealed class ScenarioAsked(IDatabases databases, ScenarioFiles files)
{
    /// <summary>None when it is not there.</summary>
    public async Task<ScenarioView?> AskAsync(Actor actor, ScenarioId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var found = await (
            from scenario in db.Set<PlanScenario>()
            join plan in db.Set<WorkforcePlan>() on new { scenario.EmployerId, Id = scenario.PlanId } equals new { plan.EmployerId, plan.Id }
            where scenario.Id == id
            select new { scenario.PlanId, plan.Title, scenario.Name, scenario.Kind, scenario.Assumed }).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var last = await db.Set<PlanRun>().Where(run => run.ScenarioId == id).OrderByDescending(run => run.AskedAt).ThenByDescending(run => run.Id)
            .Select(run => new RunState(run.Status, run.Drawn, run.Futures, run.StopAsked, run.Message, run.AskedAt)).FirstOrDefaultAsync(cancel);
        var others = await db.Set<PlanScenario>().Where(row => row.PlanId == found.PlanId && row.Id != id && (row.Kind == ScenarioKind.Records || row.Kind == ScenarioKind.File))
            .OrderBy(row => row.MadeAt).ThenBy(row => row.Name).Select(row => new { row.Id, row.Name }).ToListAsync(cancel);
        return new(
            id, found.PlanId, found.Title, found.Name, found.Kind, Assumptions.Read(found.Assumed), last is { Status: not PlanRunStatus.Done } ? last : null,
            await AnswerAsync(db, id, cancel), [.. others.Select(row => (row.Id, row.Name))]);
    }

    /// <summary>Whether the file that would be run now differs from the one that was run.</summary>
    public async Task<bool> HasMovedOnAsync(Actor actor, ScenarioId id, Answered answer, CancellationToken cancel) =>
        await FileAsync(actor, id, cancel) is { } now && !now.AsSpan().SequenceEqual(answer.File);

    /// <summary>The file that would be run now; none when the scenario is not there.</summary>
    public async Task<byte[]?> FileAsync(Actor actor, ScenarioId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var scenario = await db.Set<PlanScenario>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
        return scenario is null ? null : await files.OfAsync(actor, scenario, cancel);
    }

    private static async Task<Answered?> AnswerAsync(PlatformDb db, ScenarioId id, CancellationToken cancel)
    {
        var run = await db.Set<PlanRun>().AsNoTracking().Where(run => run.ScenarioId == id && run.Status == PlanRunStatus.Done)
            .OrderByDescending(run => run.AskedAt).ThenByDescending(run => run.Id).FirstOrDefaultAsync(cancel);
        return run is { Answer: { } answer, File: { } file, EndedAt: { } ended } ? new(run.Id, ended, run.Because, run.Futures, file, RunAnswer.Read(answer)) : null;
    }
}
