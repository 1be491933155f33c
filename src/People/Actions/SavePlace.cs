using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;

namespace Preceptor.People.Actions;

/// <param name="Site">The site to change; none adds one.</param>
internal sealed record SiteRequest(SiteId? Site, string? Name, string? OdsCode);

/// <param name="Team">The team to change; none adds one.</param>
/// <param name="Site">A site's id as text.</param>
internal sealed record TeamRequest(TeamId? Team, string? Name, string? Site);

internal sealed record PlaceField(string Field, string Problem) : Refusal(Problem, Field);

/// <summary>Adds or changes a site or a team.</summary>
internal sealed class SavePlace(IDatabases databases)
{
    public async Task<Outcome<SiteId>> SiteAsync(Actor actor, SiteRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var sites = await db.Set<Site>().ToListAsync(cancel);
        var site = sites.SingleOrDefault(row => row.Id == request.Site);
        if (request.Site is not null && site is null)
        {
            return new Missing("This site");
        }

        var name = request.Name?.Trim() ?? "";
        var refusals = NameProblem(name, "site", Site.MostName, sites.Exists(row => row != site && Same(row.Name, name)));
        if (!string.IsNullOrWhiteSpace(request.OdsCode) && OdsCode.Parse(request.OdsCode) is null)
        {
            refusals.Add(new PlaceField(nameof(request.OdsCode), "An ODS code has 3 to 10 letters and digits, like RXX01"));
        }

        if (refusals.Count > 0)
        {
            return Outcome<SiteId>.Refused(refusals);
        }

        site ??= db.Add(new Site { EmployerId = actor.RequiredEmployer, Id = Id.New<SiteId>(), Name = name }).Entity;
        (site.Name, site.OdsCode) = (name, OdsCode.Parse(request.OdsCode));
        db.Audit(request.Site is null ? "people.site-added" : "people.site-changed", $"site:{site.Id}");
        await db.SaveChangesAsync(cancel);
        return site.Id;
    }

    public async Task<Outcome<TeamId>> TeamAsync(Actor actor, TeamRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var team = request.Team is { } id ? await db.Set<Team>().SingleOrDefaultAsync(row => row.Id == id, cancel) : null;
        if (request.Team is not null && team is null)
        {
            return new Missing("This team");
        }

        var site = Id.TryParse<SiteId>(request.Site, out var siteId) && await db.Set<Site>().AnyAsync(row => row.Id == siteId, cancel) ? siteId : (SiteId?)null;
        var name = request.Name?.Trim() ?? "";
        var names = await db.Set<Team>().Where(row => row.SiteId == site && row.Id != request.Team).Select(row => row.Name).ToListAsync(cancel);
        var refusals = NameProblem(name, "team", Team.MostName, names.Exists(other => Same(other, name)));
        if (site is null)
        {
            refusals.Add(new PlaceField(nameof(request.Site), "Select the site where the team works"));
        }

        if (refusals.Count > 0)
        {
            return Outcome<TeamId>.Refused(refusals);
        }

        team ??= db.Add(new Team { EmployerId = actor.RequiredEmployer, Id = Id.New<TeamId>(), SiteId = site!.Value, Name = name }).Entity;
        (team.Name, team.SiteId) = (name, site!.Value);
        db.Audit(request.Team is null ? "people.team-added" : "people.team-changed", $"team:{team.Id}");
        await db.SaveChangesAsync(cancel);
        return team.Id;
    }

    private static List<Refusal> NameProblem(string name, string what, int most, bool taken) =>
        name.Length == 0 ? [new PlaceField(nameof(SiteRequest.Name), $"Enter the {what}'s name")]
        : name.Length > most ? [new PlaceField(nameof(SiteRequest.Name), $"This name has {name.Length} characters; it may have {most}")]
        : taken ? [new PlaceField(nameof(SiteRequest.Name), $"There is a {what} called {name} here already")]
        : [];

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
