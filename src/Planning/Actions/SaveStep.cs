using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Rules;

namespace Preceptor.Planning.Actions;

/// <param name="Version">That was on the screen; 0 when the step was empty.</param>
internal sealed record StepTyped(PlanId Plan, int Number, int Version, IReadOnlyDictionary<string, string?> Answers);

/// <summary>Saves what was written in a step. A signature under an earlier version no longer holds, and stays to be seen.</summary>
internal sealed class SaveStep(IDatabases databases, SixSteps steps)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, StepTyped typed, CancellationToken cancel)
    {
        if (!actor.May(PlanningPermissions.OfStep(typed.Number)))
        {
            return new NotPermitted(PlanningPermissions.OfStep(typed.Number).What);
        }

        await using var db = databases.Open(actor);
        if (!await db.Set<WorkforcePlan>().AnyAsync(plan => plan.Id == typed.Plan, cancel))
        {
            return new Missing("This plan");
        }

        var read = StepReading.Read(steps.Of(typed.Number)!, typed.Answers);
        if (!read.Done(out var answers))
        {
            return Outcome<Done>.Refused(read.Refusals);
        }

        var row = await db.Set<PlanStep>().SingleOrDefaultAsync(step => step.PlanId == typed.Plan && step.Number == typed.Number, cancel);
        if ((row?.Version ?? 0) != typed.Version)
        {
            return new ChangedMeanwhile("This step");
        }

        Write(db, row, typed, StepAnswers.Write(answers));
        db.Audit("planning.step-saved", $"plan:{typed.Plan}", $"step {typed.Number} version {typed.Version + 1}");
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Two saved the same version at the same moment: one of them was first.
            return new ChangedMeanwhile("This step");
        }

        return default(Done);
    }

    private static void Write(PlatformDb db, PlanStep? row, StepTyped typed, string answers)
    {
        if (row is null)
        {
            db.Add(new PlanStep
            {
                EmployerId = db.Actor.RequiredEmployer, PlanId = typed.Plan, Number = typed.Number, Answers = answers, Version = 1, SavedAt = db.Now, SavedById = db.Actor.Person!.Value,
            });
            return;
        }

        (row.Answers, row.Version, row.SavedAt, row.SavedById) = (answers, row.Version + 1, db.Now, db.Actor.Person!.Value);
    }
}

/// <summary>Signs the version of a step that was on the screen.</summary>
internal sealed class SignStep(IDatabases databases)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, (PlanId Plan, int Number, int Version) seen, CancellationToken cancel)
    {
        if (!actor.May(PlanningPermissions.OfStep(seen.Number)))
        {
            return new NotPermitted(PlanningPermissions.OfStep(seen.Number).What);
        }

        await using var db = databases.Open(actor);
        if (await db.Set<PlanStep>().SingleOrDefaultAsync(row => row.PlanId == seen.Plan && row.Number == seen.Number, cancel) is not { } step)
        {
            return new Missing("This step");
        }

        if (step.Version != seen.Version)
        {
            return new ChangedMeanwhile("This step");
        }

        if (!await db.Set<StepSignature>().AnyAsync(row => row.PlanId == seen.Plan && row.Number == seen.Number && row.Version == seen.Version && row.SignedById == actor.Person, cancel))
        {
            db.Add(new StepSignature
            {
                EmployerId = actor.RequiredEmployer, Id = Id.New<SignatureId>(), PlanId = seen.Plan, Number = seen.Number, Version = seen.Version, SignedAt = db.Now, SignedById = actor.Person!.Value,
            });
            db.Audit("planning.step-signed", $"plan:{seen.Plan}", $"step {seen.Number} version {seen.Version}");
            await db.SaveChangesAsync(cancel);
        }

        return default(Done);
    }
}
