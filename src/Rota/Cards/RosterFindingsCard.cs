using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;

namespace Preceptor.Rota.Cards;

/// <summary>Published rotas that break a rule by what is known today: a registration lapsed, a session was cancelled.</summary>
internal sealed class RosterFindingsCard(IDatabases databases, RosterReview review, TimeProvider clock) : IDashboardCard
{
    private const int MostRosters = 8;

    public int Order => 20;

    public string Heading => "Published rotas";

    public async Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(RotaPermissions.Plan))
        {
            return null;
        }

        await using var db = databases.Open(actor);
        var today = UkTime.Today(clock);
        var current = await db.Set<Roster>().AsNoTracking().Where(roster => roster.Status == RosterStatus.Published && roster.EndsOn >= today).OrderBy(roster => roster.StartsOn).Take(MostRosters).ToListAsync(cancel);
        if (current.Count == 0)
        {
            return new(Heading, "No rota is published from today on.", [], new("Make a rota, or bring in the one you have", "/rota"));
        }

        var broken = new List<CardFact>();
        foreach (var roster in current)
        {
            var reviewed = await review.OfAsync(actor, db, roster, cancel);
            if (reviewed.Blocking > 0)
            {
                broken.Add(new($"{reviewed.Made.Problem.Title}: {reviewed.Findings.First(finding => finding.Blocks).Finding.Text}", $"/rota/rosters/{roster.Id}/findings"));
            }
        }

        return broken.Count == 0
            ? new(Heading, $"{UkWords.Count(current.Count, "published rota is", "published rotas are")} supervised at every minute, by cleared people.", [], new("See the rotas", "/rota"))
            : new(Heading, $"{UkWords.Count(broken.Count, "published rota breaks", "published rotas break")} a rule by what is known today.", broken, new("See the rotas", "/rota"));
    }
}
