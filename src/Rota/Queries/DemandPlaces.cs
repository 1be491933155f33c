using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Rules;

namespace Preceptor.Rota.Queries;

/// <summary>What can a line of a team's demand name: shifts, sites, and places that demand and supervisors' sessions name already?</summary>
internal sealed class DemandPlaces(IDatabases databases, IStaff staff, ISupervision supervision, TimeProvider clock)
{
    /// <summary>Sessions of four weeks show the suites that supervisors work in.</summary>
    private const int DaysAhead = 28;

    /// <summary>None when the team is not there.</summary>
    public async Task<DemandSurroundings?> AskAsync(Actor actor, TeamId team, CancellationToken cancel)
    {
        var places = await staff.PlacesAsync(actor, cancel);
        if (places.Teams.FirstOrDefault(each => each.Id == team) is not { } own)
        {
            return null;
        }

        await using var db = databases.Open(actor);
        var suites = await db.Set<Demand>().Where(row => row.Suite != null).Select(row => row.Suite!).Distinct().ToListAsync(cancel);
        var today = UkTime.Today(clock);
        var picture = await supervision.ForAsync(actor, UkTime.StartOf(today), UkTime.StartOf(today.AddDays(DaysAhead)), cancel);
        return new(
            await db.Set<ShiftType>().AsNoTracking().OrderBy(shift => shift.Code).ToListAsync(cancel), places.Sites, own.Site,
            // A supervisor's spelling comes first: who is in the suite is decided by its name.
            [.. picture.Sessions.Select(session => session.Suite).OfType<string>().Concat(suites.Order(StringComparer.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }
}
