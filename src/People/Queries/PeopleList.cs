using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;

namespace Preceptor.People.Queries;

/// <param name="Text">Part of a name or a whole staff number.</param>
/// <param name="Left">Whether those who have left are shown too.</param>
internal sealed record PeopleFilter(string? Text, TeamId? Team, string? Role, bool Left, int Page);

internal sealed record PersonRow(PersonId Id, string Name, string Title, string StaffNumber, IReadOnlyList<string> Teams, int WeeklyMinutes, DateOnly StartsOn, DateOnly? EndsOn);

/// <param name="Total">How many match, on all pages.</param>
internal sealed record PeoplePage(IReadOnlyList<PersonRow> Rows, int Total, int Page, int Pages);

/// <summary>Who works here? Filtered, in order of family name, a page at a time.</summary>
internal sealed class PeopleList(IDatabases databases, Roles roles)
{
    public const int PageSize = 50;

    public async Task<PeoplePage> AskAsync(Actor actor, PeopleFilter filter, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var today = UkTime.DateOf(db.Now);
        var matching = Matching(db, filter, today);
        var total = await matching.CountAsync(cancel);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = filter.Page >= 1 && filter.Page <= pages ? filter.Page : 1;
        var people = await matching.OrderBy(person => person.FamilyName).ThenBy(person => person.GivenName).ThenBy(person => person.StaffNumber)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        var teams = await TeamsOfAsync(db, [.. people.Select(person => person.Id)], cancel);
        var rows = people.Select(person => new PersonRow(
            person.Id, $"{person.FamilyName}, {person.GivenName}", roles.TitleOn(person, today), person.StaffNumber, [.. teams[person.Id]],
            person.WeeklyMinutes, person.StartsOn, person.EndsOn));
        return new([.. rows], total, page, pages);
    }

    private static IQueryable<Person> Matching(PlatformDb db, PeopleFilter filter, DateOnly today)
    {
        var people = db.Set<Person>().AsNoTracking();
        if (!filter.Left)
        {
            people = people.Where(person => person.EndsOn == null || person.EndsOn >= today);
        }

        if (!string.IsNullOrEmpty(filter.Role))
        {
            people = people.Where(person => person.Role == filter.Role);
        }

        if (filter.Team is { } team)
        {
            people = people.Where(person => db.Set<TeamMember>().Any(member => member.PersonId == person.Id && member.TeamId == team));
        }

        foreach (var word in (filter.Text ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(5))
        {
            people = people.Where(person =>
                person.FamilyName.ToLower().Contains(word) || person.GivenName.ToLower().Contains(word) || person.StaffNumber.ToLower() == word);
        }

        return people;
    }

    private static async Task<ILookup<PersonId, string>> TeamsOfAsync(PlatformDb db, IReadOnlyList<PersonId> people, CancellationToken cancel)
    {
        var teams = await (
            from member in db.Set<TeamMember>()
            join team in db.Set<Team>() on new { member.EmployerId, Id = member.TeamId } equals new { team.EmployerId, team.Id }
            where people.Contains(member.PersonId)
            orderby team.Name
            select new { member.PersonId, team.Name }).ToListAsync(cancel);
        return teams.ToLookup(row => row.PersonId, row => row.Name);
    }
}
