using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
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

    /// <summary>A rota is judged again when it changed or after so long: what other rooms know shows within that time.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<(EmployerId Employer, RosterId Roster), (int Version, DateTimeOffset At, CardFact? Broken)> _judged = new();

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
            if (await BrokenAsync(actor, db, roster, cancel) is { } fact)
            {
                broken.Add(fact);
            }
        }

        return broken.Count == 0
            ? new(Heading, $"{UkWords.Count(current.Count, "published rota is", "published rotas are")} supervised at every minute, by cleared people.", [], new("See the rotas", "/rota"))
            : new(Heading, $"{UkWords.Count(broken.Count, "published rota breaks", "published rotas break")} a rule by what is known today.", broken, new("See the rotas", "/rota"));
    }

    private async Task<CardFact?> BrokenAsync(Actor actor, PlatformDb db, Roster roster, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (_judged.TryGetValue((roster.EmployerId, roster.Id), out var known) && known.Version == roster.Version && now - known.At < Fresh)
        {
            return known.Broken;
        }

        var reviewed = await review.OfAsync(actor, db, roster, cancel);
        var fact = reviewed.Blocking == 0 ? null
            : new CardFact($"{reviewed.Made.Problem.Title}: {reviewed.Findings.First(finding => finding.Blocks).Finding.Text}", $"/rota/rosters/{roster.Id}/findings");
        _judged[(roster.EmployerId, roster.Id)] = (roster.Version, now, fact);
        return fact;
    }
}
