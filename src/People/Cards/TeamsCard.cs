using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;

namespace Preceptor.People.Cards;

/// <summary>The teams, and those that have associates but nobody who may supervise them.</summary>
internal sealed class TeamsCard(Kernel.Data.IDatabases databases, Roles roles) : IDashboardCard
{
    private const int MostShown = 6;

    public int Order => 200;

    public string Heading => "Teams";

    public async Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(PeoplePermissions.Read))
        {
            return null;
        }

        await using var db = databases.Open(actor);
        var today = UkTime.DateOf(db.Now);
        var members = await (
            from team in db.Set<Team>()
            from person in db.Set<TeamMember>().Where(member => member.TeamId == team.Id)
                .Join(db.Set<Person>(), member => new { member.EmployerId, Id = member.PersonId }, person => new { person.EmployerId, person.Id }, (_, person) => person)
                .Where(person => person.EndsOn == null || person.EndsOn >= today).DefaultIfEmpty()
            select new { team.Id, team.Name, Role = person == null ? null : person.Role, Autonomous = person != null && person.PractisesAutonomously }).ToListAsync(cancel);
        var teams = members.GroupBy(row => (row.Id, row.Name)).OrderBy(team => team.Key.Name, StringComparer.Ordinal).ToList();
        if (teams.Count == 0)
        {
            return new(Heading, "There are no teams yet.", [], actor.May(PeoplePermissions.Import) ? new("Import your staff", "/imports/upload/staff") : null);
        }

        var facts = teams.Select(team => (team.Key, Associates: team.Count(row => row.Role is { } role && roles.FamilyOf(role) == RoleFamily.Associate), Supervisors: team.Count(row => row.Autonomous))).ToList();
        var bare = facts.Count(team => team.Associates > 0 && team.Supervisors == 0);
        var finding = bare == 0
            ? "Every team with associates has a doctor who may supervise them."
            : $"{UkWords.Count(bare, "team has", "teams have")} associates but no doctor who may supervise them.";
        return new(
            Heading, finding,
            [.. facts.OrderBy(team => team.Associates > 0 && team.Supervisors == 0 ? 0 : 1).Take(MostShown).Select(team => new CardFact(
                $"{team.Key.Name}: {UkWords.Count(team.Associates, "associate", "associates")}, {UkWords.Count(team.Supervisors, "supervising doctor", "supervising doctors")}", $"/teams/{team.Key.Id}"))],
            new("See all teams", "/teams"));
    }
}
