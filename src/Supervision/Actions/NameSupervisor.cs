using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Actions;

/// <summary>Names an associate's supervisor. What held until then ends on the day before.</summary>
internal sealed class NameSupervisor(IDatabases databases, StaffAsked staff)
{
    public async Task<Outcome<string>> RunAsync(Actor actor, PersonId associate, NamingText text, CancellationToken cancel)
    {
        var people = await staff.EverAsync(actor, cancel);
        if (people.Find(associate) is not { Family: StaffBook.Associate } person)
        {
            return new Missing("This associate");
        }

        var read = NamingReading.Read(text, people);
        if (!read.Done(out var values))
        {
            return Outcome<string>.Refused(read.Refusals);
        }

        await using var db = databases.Open(actor);
        var before = await db.Set<Naming>().Where(row => row.AssociateId == associate).ToListAsync(cancel);
        var decided = NamingJudge.Decide(person, values, people, before);
        if (!decided.Done(out var decision))
        {
            return Outcome<string>.Refused(decided.Refusals);
        }

        Write(db, associate, values, decision);
        await db.SaveChangesAsync(cancel);
        return people.NameOf(values.Supervisor);
    }

    /// <summary>Adds the naming to a save that the caller makes.</summary>
    public static void Write(PlatformDb db, PersonId associate, NamingValues values, NamingDecision decision)
    {
        if (decision.Ends is { } ends)
        {
            ends.Until = values.From.AddDays(-1);
        }

        var naming = decision.Corrects ?? db.Add(new Naming
        {
            EmployerId = db.Actor.RequiredEmployer, Id = Id.New<NamingId>(), AssociateId = associate, SupervisorId = values.Supervisor, Phase = values.Phase,
            From = values.From, ReviewOn = values.ReviewOn,
        }).Entity;
        (naming.SupervisorId, naming.Phase, naming.Until, naming.ReviewOn) = (values.Supervisor, values.Phase, values.Until, values.ReviewOn);
        db.Audit(
            decision.Corrects is null ? "supervision.named" : "supervision.naming-corrected", $"person:{associate}",
            $"supervisor {values.Supervisor}, {values.Phase}, from {values.From:yyyy-MM-dd}{(values.Until is { } until ? $" until {until:yyyy-MM-dd}" : "")}, review {values.ReviewOn:yyyy-MM-dd}");
    }
}
