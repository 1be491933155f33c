using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Rules;

namespace Preceptor.Planning.Actions;

/// <summary>Starts a plan, with a first scenario that follows the records.</summary>
internal sealed class StartPlan(IDatabases databases)
{
    private const string FirstScenario = "As the records stand";

    public async Task<Outcome<PlanId>> RunAsync(Actor actor, string? title, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var read = PlanReading.Read(title, ("Title", "the plan’s title", WorkforcePlan.MostTitle), await db.Set<WorkforcePlan>().Select(plan => plan.Title).ToListAsync(cancel));
        if (!read.Done(out var understood))
        {
            return Outcome<PlanId>.Refused(read.Refusals);
        }

        var plan = new WorkforcePlan { EmployerId = actor.RequiredEmployer, Id = Id.New<PlanId>(), Title = understood, StartedAt = db.Now, StartedById = actor.Person!.Value };
        db.Add(plan);
        db.Add(new PlanScenario
        {
            EmployerId = plan.EmployerId, Id = Id.New<ScenarioId>(), PlanId = plan.Id, Name = FirstScenario, Kind = ScenarioKind.Records, Assumed = Assumptions.Usual.Write(),
            MadeAt = db.Now, MadeById = plan.StartedById,
        });
        db.Audit("planning.plan-started", $"plan:{plan.Id}");
        await db.SaveChangesAsync(cancel);
        return plan.Id;
    }
}
