using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;

namespace Preceptor.People.Queries;

internal sealed record TeamMemberRow(PersonId Id, string Name, string Title, RoleFamily Family, bool MaySupervise, int WeeklyMinutes);

internal sealed record TeamView(Team Team, string SiteName, IReadOnlyList<TeamMemberRow> Members)
{
    public IEnumerable<TeamMemberRow> Of(RoleFamily family) => Members.Where(member => member.Family == family);
}

/// <summary>Who is in a team today, and who of them may supervise?</summary>
internal sealed class TeamDetails(IDatabases databases, Roles roles)
{
    public async Task<TeamView?> AskAsync(Actor actor, TeamId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var found = await (
            from team in db.Set<Team>()
            join site in db.Set<Site>() on new { team.EmployerId, Id = team.SiteId } equals new { site.EmployerId, site.Id }
            where team.Id == id
            select new { Team = team, Site = site.Name }).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var today = UkTime.DateOf(db.Now);
        var people = await (
            from member in db.Set<TeamMember>()
            join person in db.Set<Person>() on new { member.EmployerId, Id = member.PersonId } equals new { person.EmployerId, person.Id }
            where member.TeamId == id && (person.EndsOn == null || person.EndsOn >= today)
            orderby person.FamilyName, person.GivenName
            select person).AsNoTracking().ToListAsync(cancel);
        return new(found.Team, found.Site, [.. people.Select(person => Row(person, today))]);
    }

    private TeamMemberRow Row(Person person, DateOnly today)
    {
        var title = roles.TitleOn(person, today);
        var family = roles.FamilyOf(person.Role);
        return new(person.Id, person.Name, title, family, family == RoleFamily.Doctor && person.PractisesAutonomously, person.WeeklyMinutes);
    }
}
