using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Queries;

/// <param name="Adoptions">All of this employer's, the latest first.</param>
internal sealed record ProfileView(string Profile, IReadOnlyList<SupervisionPolicy> Rows, IReadOnlyList<Adoption> Adoptions, DateOnly On)
{
    public Adoption? Holds => Adoptions.FirstOrDefault(adoption => adoption.HoldsOn(On));

    public bool Blocks(SupervisionPolicy row) => row.MustFrom <= On;
}

/// <summary>What does each profile ask on a date, and has the employer adopted it?</summary>
internal sealed class PoliciesAsked(IDatabases databases, PolicyBook book)
{
    public async Task<IReadOnlyList<ProfileView>> AskAsync(Actor actor, DateOnly on, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var adoptions = await db.Set<Adoption>().AsNoTracking().OrderByDescending(row => row.From).ToListAsync(cancel);
        return [.. Profiles.Adoptable.Keys.Prepend(Profiles.Law).Select(profile => new ProfileView(
            profile,
            PoliciesInForce.Between(book with { Rows = [.. book.Rows.Where(row => row.Profile == profile)] }, adoptions, on, on),
            [.. adoptions.Where(adoption => adoption.Profile == profile)],
            on))];
    }

    public async Task<Adoption?> OneAsync(Actor actor, AdoptionId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        return await db.Set<Adoption>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
    }
}
