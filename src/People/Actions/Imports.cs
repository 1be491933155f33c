using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.People.Rules;

namespace Preceptor.People.Actions;

/// <summary>What an import is judged against, read once.</summary>
internal sealed record Surroundings(
    IReadOnlyList<Site> Sites, IReadOnlyList<Team> Teams, IReadOnlyList<Person> People, IReadOnlyList<TeamMember> Members, IReadOnlyList<Post> Posts)
{
    public static async Task<Surroundings> LoadAsync(PlatformDb db, CancellationToken cancel) => new(
        await db.Set<Site>().ToListAsync(cancel), await db.Set<Team>().ToListAsync(cancel), await db.Set<Person>().ToListAsync(cancel),
        await db.Set<TeamMember>().ToListAsync(cancel), await db.Set<Post>().ToListAsync(cancel));

    public Present<PersonValues> Staff()
    {
        var teams = Teams.ToDictionary(team => team.Id);
        var membership = Members.ToLookup(member => member.PersonId, member => teams[member.TeamId]);
        return Present(People, person => person.StaffNumber, person => (ValuesOf(person), PlaceOf(membership[person.Id])));
    }

    public Present<PostValues> Establishment()
    {
        var teams = Teams.ToDictionary(team => team.Id);
        var numbers = People.ToDictionary(person => person.Id, person => person.StaffNumber);
        return Present(Posts, post => post.Number, post => (ValuesOf(post, numbers), PlaceOf([teams[post.TeamId]])));
    }

    public static PersonValues ValuesOf(Person person) => new(
        person.StaffNumber, person.GivenName, person.FamilyName, person.Role, person.Grade, person.PractisesAutonomously, person.WeeklyMinutes,
        person.StartsOn, person.EndsOn, person.Email, person.Phone);

    private static PostValues ValuesOf(Post post, Dictionary<PersonId, string> numbers) => new(
        post.Number, post.Title, post.Role, post.Band, post.FundedWte, post.StartsOn, post.EndsOn, post.HolderId is { } holder ? numbers[holder] : null);

    private PlaceNames PlaceOf(IEnumerable<Team> teams)
    {
        var list = teams.ToList();
        return new(list.Count == 0 ? "" : SiteName(list[0].SiteId), [.. list.Select(team => team.Name)]);
    }

    private Present<TValues> Present<TRow, TValues>(IEnumerable<TRow> rows, Func<TRow, string> number, Func<TRow, (TValues, PlaceNames)> values) => new(
        rows.ToDictionary(number, values, StringComparer.OrdinalIgnoreCase),
        Sites.Select(site => site.Name).ToHashSet(StringComparer.OrdinalIgnoreCase),
        Teams.Select(team => (SiteName(team.SiteId), team.Name)).ToHashSet(),
        People.Select(person => person.StaffNumber).ToHashSet(StringComparer.OrdinalIgnoreCase));

    private string SiteName(SiteId id) => Sites.Single(site => site.Id == id).Name;
}

/// <summary>The lines of an import, as they are kept.</summary>
internal static class ImportContent
{
    public static string Write(IEnumerable<ImportLine> lines) => JsonSerializer.Serialize(lines);

    public static List<ImportLine> Read(Import import) => JsonSerializer.Deserialize<List<ImportLine>>(import.Content)!;
}
