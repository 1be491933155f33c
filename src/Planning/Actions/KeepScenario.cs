using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Jobs;
using Preceptor.Planning.Rules;

namespace Preceptor.Planning.Actions;

internal sealed record ScenarioTyped(PlanId Plan, string? Name, AssumptionsText Assumptions);

/// <param name="Content">As it was uploaded, at most <see cref="PlanScenario.MostFile"/> bytes.</param>
internal sealed record ScenarioBrought(PlanId Plan, string? Name, ScenarioKind? Kind, byte[] Content);

/// <summary>Adds a scenario to a plan: assumptions over the records, or a file. What is wrong with a file is told with its line before anything is kept.</summary>
internal sealed class KeepScenario(IDatabases databases)
{
    public async Task<Outcome<ScenarioId>> AddAsync(Actor actor, ScenarioTyped typed, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var (name, read) = (await NameAsync(db, typed.Plan, typed.Name, cancel), AssumptionsReading.Read(typed.Assumptions));
        if (!name.IsDone || !read.IsDone)
        {
            return Outcome<ScenarioId>.Refused([.. name.Refusals, .. read.Refusals]);
        }

        name.Done(out var understood);
        read.Done(out var assumed);
        return await KeepAsync(db, typed.Plan, new(understood!, ScenarioKind.Records, assumed!.Write(), null), cancel);
    }

    public async Task<Outcome<ScenarioId>> BringInAsync(Actor actor, ScenarioBrought brought, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var name = await NameAsync(db, brought.Plan, brought.Name, cancel);
        List<Refusal> refusals = [.. name.Refusals];
        if (brought.Kind is null or ScenarioKind.Records)
        {
            refusals.Add(new NotUnderstood("Kind", "Select what the file holds"));
        }
        else if (brought.Content.Length > PlanScenario.MostFile)
        {
            refusals.Add(new NotUnderstood("Upload", $"The file has more than {PlanScenario.MostFile / 1_000_000} MB. Choose a smaller one"));
        }
        else if (ScenarioAnswers.ProblemOf(brought.Kind.Value, brought.Content) is { } problem)
        {
            refusals.Add(new NotUnderstood("Upload", problem));
        }

        return refusals.Count > 0 || !name.Done(out var understood) ? Outcome<ScenarioId>.Refused(refusals)
            : await KeepAsync(db, brought.Plan, new(understood, brought.Kind!.Value, null, brought.Content), cancel);
    }

    private sealed record Kept(string Name, ScenarioKind Kind, string? Assumed, byte[]? File);

    private static async Task<Outcome<string>> NameAsync(PlatformDb db, PlanId plan, string? typed, CancellationToken cancel) =>
        PlanReading.Read(typed, ("Name", "the scenario’s name", PlanScenario.MostName), await db.Set<PlanScenario>().Where(row => row.PlanId == plan).Select(row => row.Name).ToListAsync(cancel));

    private static async Task<Outcome<ScenarioId>> KeepAsync(PlatformDb db, PlanId plan, Kept kept, CancellationToken cancel)
    {
        if (!await db.Set<WorkforcePlan>().AnyAsync(row => row.Id == plan, cancel))
        {
            return new Missing("This plan");
        }

        var scenario = new PlanScenario
        {
            EmployerId = db.Actor.RequiredEmployer, Id = Id.New<ScenarioId>(), PlanId = plan, Name = kept.Name, Kind = kept.Kind, Assumed = kept.Assumed, File = kept.File,
            MadeAt = db.Now, MadeById = db.Actor.Person!.Value,
        };
        db.Add(scenario);
        db.Audit("planning.scenario-added", $"scenario:{scenario.Id}", kept.Kind.ToString());
        await db.SaveChangesAsync(cancel);
        return scenario.Id;
    }
}
