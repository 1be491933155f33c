using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Actions;

internal sealed record AdoptRequest(string Profile, string From, string Why);

/// <summary>Makes a profile the employer's own rule from a date, or ends that. Who, when and why are kept.</summary>
internal sealed class AdoptProfile(IDatabases databases)
{
    public async Task<Outcome<DateOnly>> RunAsync(Actor actor, AdoptRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var begin = AdoptionJudge.Begin(request.Profile, request.From, request.Why, await db.Set<Adoption>().ToListAsync(cancel));
        if (!begin.Done(out var from))
        {
            return begin;
        }

        var adoption = new Adoption
        {
            EmployerId = actor.RequiredEmployer, Id = Id.New<AdoptionId>(), Profile = request.Profile, From = from, Why = request.Why.Trim(),
            AdoptedById = actor.Person, AdoptedAt = db.Now,
        };
        db.Add(adoption);
        db.Audit("supervision.profile-adopted", $"adoption:{adoption.Id}", $"{request.Profile} from {from:yyyy-MM-dd}");
        await db.SaveChangesAsync(cancel);
        return from;
    }

    public async Task<Outcome<DateOnly>> EndAsync(Actor actor, AdoptionId id, (string Until, string Why) typed, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<Adoption>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } adoption)
        {
            return new Missing("This adoption");
        }

        var end = AdoptionJudge.End(adoption, typed.Until, typed.Why, UkTime.DateOf(db.Now));
        if (!end.Done(out var until))
        {
            return end;
        }

        (adoption.Until, adoption.EndWhy, adoption.EndedById, adoption.EndedAt) = (until, typed.Why.Trim(), actor.Person, db.Now);
        db.Audit("supervision.adoption-ended", $"adoption:{id}", $"{adoption.Profile} until {until:yyyy-MM-dd}");
        await db.SaveChangesAsync(cancel);
        return until;
    }
}
