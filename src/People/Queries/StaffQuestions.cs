using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;

namespace Preceptor.People.Queries;

/// <summary>What other rooms ask of People: who is employed in a period, and where the teams are.</summary>
internal sealed class StaffQuestions(IDatabases databases, Roles roles) : IStaff
{
    public async Task<IReadOnlyList<StaffMember>> PeopleAsync(Actor actor, StaffQuestion question, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var asked = db.Set<Person>().AsNoTracking()
            .Where(person => person.StartsOn <= question.Until && (person.EndsOn == null || person.EndsOn >= question.From));
        if (question.Only is { } only)
        {
            asked = asked.Where(person => only.Contains(person.Id));
        }

        var people = await asked.OrderBy(person => person.FamilyName).ThenBy(person => person.GivenName).ThenBy(person => person.StaffNumber).ToListAsync(cancel);
        var members = await db.Set<TeamMember>().AsNoTracking().Where(member => asked.Any(person => person.Id == member.PersonId)).ToListAsync(cancel);
        var teams = members.ToLookup(member => member.PersonId, member => member.TeamId);
        return [.. people.Select(person => MemberOf(person, question.From, [.. teams[person.Id]]))];
    }

    public async Task<StaffPlaces> PlacesAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var employer = await db.Set<Employer>().AsNoTracking().Where(row => row.Id == actor.RequiredEmployer).Select(row => row.Name).SingleAsync(cancel);
        var sites = await db.Set<Site>().AsNoTracking().OrderBy(site => site.Name).Select(site => new StaffSite(site.Id, site.Name)).ToListAsync(cancel);
        var teams = await db.Set<Team>().AsNoTracking().OrderBy(team => team.Name).Select(team => new StaffTeam(team.Id, team.Name, team.SiteId)).ToListAsync(cancel);
        return new(employer, sites, teams);
    }

    private StaffMember MemberOf(Person person, DateOnly on, IReadOnlyList<TeamId> teams) => new(
        person.Id, person.StaffNumber, person.Name, person.Role, roles.FamilyOf(person.Role).ToString().ToLowerInvariant(), roles.TitleOn(person, on),
        person.PractisesAutonomously, person.WeeklyMinutes, person.StartsOn, person.EndsOn, person.Email, person.Phone, teams);
}
