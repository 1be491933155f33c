using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Planning.Domain;

namespace Preceptor.Planning.Queries;

/// <param name="Signed">Of the six steps.</param>
internal sealed record PlanRow(PlanId Id, string Title, Instant StartedAt, int Saved, int Signed);

/// <param name="By">The name of who signed.</param>
internal sealed record SignatureRow(int Version, Instant At, string By);

/// <summary>A step as it stands.</summary>
/// <param name="Version">0 while nothing is written.</param>
/// <param name="Signatures">The newest first, those of earlier versions too.</param>
internal sealed record StepView(StepText Text, int Version, IReadOnlyDictionary<string, string> Answers, Instant? SavedAt, string? SavedBy, IReadOnlyList<SignatureRow> Signatures)
{
    public SignatureRow? Signed => Signatures.FirstOrDefault(signature => signature.Version == Version);
}

internal sealed record ScenarioRow(ScenarioId Id, string Name, ScenarioKind Kind, PlanRunStatus? LastRun, Instant? LastAsked);

internal sealed record PlanView(PlanId Id, string Title, Instant StartedAt, string StartedBy, IReadOnlyList<StepView> Steps, IReadOnlyList<ScenarioRow> Scenarios);

/// <summary>Which plans are there, and how far is each?</summary>
internal sealed class PlanAsked(IDatabases databases, SixSteps steps, WhoSigned who)
{
    public async Task<IReadOnlyList<PlanRow>> ListAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        return await db.Set<WorkforcePlan>().OrderByDescending(plan => plan.StartedAt).ThenBy(plan => plan.Title).Select(plan => new PlanRow(
            plan.Id, plan.Title, plan.StartedAt, db.Set<PlanStep>().Count(step => step.PlanId == plan.Id),
            db.Set<PlanStep>().Count(step => step.PlanId == plan.Id && db.Set<StepSignature>().Any(sign => sign.PlanId == plan.Id && sign.Number == step.Number && sign.Version == step.Version)))).ToListAsync(cancel);
    }

    /// <summary>None when it is not there.</summary>
    public async Task<PlanView?> AskAsync(Actor actor, PlanId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<WorkforcePlan>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } plan)
        {
            return null;
        }

        var written = await db.Set<PlanStep>().AsNoTracking().Where(step => step.PlanId == id).ToDictionaryAsync(step => step.Number, cancel);
        var signatures = await db.Set<StepSignature>().AsNoTracking().Where(sign => sign.PlanId == id).ToListAsync(cancel);
        var name = await who.NamesAsync(actor, [plan.StartedById, .. written.Values.Select(step => step.SavedById), .. signatures.Select(sign => sign.SignedById)], cancel);
        return new(plan.Id, plan.Title, plan.StartedAt, name(plan.StartedById), [.. steps.All.Select(text => ViewOf(text))], await ScenariosAsync(db, id, cancel));

        StepView ViewOf(StepText text)
        {
            var step = written.GetValueOrDefault(text.Number);
            return new(
                text, step?.Version ?? 0, StepAnswers.Read(step?.Answers), step?.SavedAt, step is null ? null : name(step.SavedById),
                [.. signatures.Where(sign => sign.Number == text.Number).OrderByDescending(sign => sign.SignedAt).Select(sign => new SignatureRow(sign.Version, sign.SignedAt, name(sign.SignedById)))]);
        }
    }

    private static async Task<IReadOnlyList<ScenarioRow>> ScenariosAsync(PlatformDb db, PlanId id, CancellationToken cancel)
    {
        var scenarios = await db.Set<PlanScenario>().Where(row => row.PlanId == id).OrderBy(row => row.MadeAt).ThenBy(row => row.Name).Select(row => new { row.Id, row.Name, row.Kind }).ToListAsync(cancel);
        var ids = scenarios.Select(row => row.Id).ToList();
        var runs = await db.Set<PlanRun>().Where(run => ids.Contains(run.ScenarioId)).Select(run => new { run.ScenarioId, run.Status, run.AskedAt }).ToListAsync(cancel);
        return
        [
            .. from scenario in scenarios
               let last = runs.Where(run => run.ScenarioId == scenario.Id).MaxBy(run => run.AskedAt)
               select new ScenarioRow(scenario.Id, scenario.Name, scenario.Kind, last?.Status, last?.AskedAt),
        ];
    }
}
