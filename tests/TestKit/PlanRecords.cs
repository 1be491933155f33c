using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.Planning.Domain;

namespace Preceptor.TestKit;

/// <summary>A workforce plan of an employer, with a written step and a scenario that follows the records.</summary>
internal static class PlanRecords
{
    /// <summary>The plan that is there and its first scenario, or one of each that is added.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(PlatformDb db, PersonId person)
    {
        var scenario = await db.Set<PlanScenario>().OrderBy(row => row.Name).FirstOrDefaultAsync(row => row.Kind == ScenarioKind.Records) ?? Add(db, person);
        return new Dictionary<string, string>(StringComparer.Ordinal) { ["plan"] = scenario.PlanId.ToString(), ["scenario"] = scenario.Id.ToString() };
    }

    private static PlanScenario Add(PlatformDb db, PersonId person)
    {
        var id = db.Actor.RequiredEmployer;
        var plan = new WorkforcePlan { EmployerId = id, Id = Id.New<PlanId>(), Title = $"{SecondEmployer.Canary} plan", StartedAt = db.Now, StartedById = person };
        db.Add(plan);
        db.Add(new PlanStep
        {
            EmployerId = id, PlanId = plan.Id, Number = 1, Version = 1, SavedAt = db.Now, SavedById = person,
            Answers = StepAnswers.Write(new Dictionary<string, string>(StringComparer.Ordinal) { ["purpose"] = $"{SecondEmployer.Canary} purpose" }),
        });
        db.Add(new Actual { EmployerId = id, Role = "physician-associate", Month = new(2026, 11, 1), Fte = 1, Heads = 1, BroughtInAt = db.Now });
        return db.Add(new PlanScenario
        {
            EmployerId = id, Id = Id.New<ScenarioId>(), PlanId = plan.Id, Name = $"{SecondEmployer.Canary} scenario", Kind = ScenarioKind.Records, Assumed = Assumptions.Usual.Write(),
            MadeAt = db.Now, MadeById = person,
        }).Entity;
    }
}
