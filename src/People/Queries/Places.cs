using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;

namespace Preceptor.People.Queries;

internal sealed record TeamRow(TeamId Id, string Name, SiteId Site, string SiteName, int People, int Associates, int Doctors);

internal sealed record SiteRow(SiteId Id, string Name, string? OdsCode, int Teams);

/// <summary>Which sites and teams are there, and how many work in each today?</summary>
internal sealed class Places(IDatabases databases, Roles roles)
{
    public async Task<IReadOnlyList<SiteRow>> SitesAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        return await db.Set<Site>().AsNoTracking().OrderBy(site => site.Name)
            .Select(site => new SiteRow(site.Id, site.Name, site.OdsCode, db.Set<Team>().Count(team => team.SiteId == site.Id)))
            .ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<TeamRow>> TeamsAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var today = UkTime.DateOf(db.Now);
        var teams = await (
            from team in db.Set<Team>()
            join site in db.Set<Site>() on new { team.EmployerId, Id = team.SiteId } equals new { site.EmployerId, site.Id }
            orderby site.Name, team.Name
            select new { team.Id, team.Name, Site = site.Id, SiteName = site.Name }).ToListAsync(cancel);
        var members = await (
            from member in db.Set<TeamMember>()
            join person in db.Set<Person>() on new { member.EmployerId, Id = member.PersonId } equals new { person.EmployerId, person.Id }
            where person.EndsOn == null || person.EndsOn >= today
            group person by new { member.TeamId, person.Role } into counted
            select new { counted.Key.TeamId, counted.Key.Role, Count = counted.Count() }).ToListAsync(cancel);
        return [.. teams.Select(team => new TeamRow(team.Id, team.Name, team.Site, team.SiteName, Of(team.Id, null), Of(team.Id, RoleFamily.Associate), Of(team.Id, RoleFamily.Doctor)))];

        int Of(TeamId team, RoleFamily? family) =>
            members.Where(row => row.TeamId == team && (family is null || roles.FamilyOf(row.Role) == family)).Sum(row => row.Count);
    }
}
