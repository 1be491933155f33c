using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Planning.Domain.Making;

/// <summary>Months, roles, bands, hours and dated ends of a scenario that is made from records.</summary>
internal sealed record Frame(Picture Picture, Assumptions Assumed, Month From, Month Until, IReadOnlyList<RoleInPlan> Roles, IReadOnlyList<Ending> Ends)
{
    public const int FullTime = 100;

    private const int MonthsOfAYear = 12;

    /// <summary>Bands that nobody is in have no place in the file.</summary>
    public IReadOnlyList<string> Bands { get; } =
        [.. Picture.People.Select(person => person.Band).Concat(Roles.Select(role => role.Band)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public IReadOnlyList<int> Hours { get; } = [.. Picture.People.Select(person => person.Fte).Append(FullTime).Distinct().OrderDescending()];

    public static Frame Of(Picture picture, Assumptions assumed)
    {
        var from = MonthOf(picture.Today).Plus(-1);
        var until = from.Plus(assumed.Years * MonthsOfAYear);
        var ends = picture.People.Where(person => person.LeavesOn is { } day && MonthOf(day) <= until)
            .Select(EndingOf).OfType<Ending>().Distinct().OrderBy(end => end.Month).ThenBy(end => end.IsEmployment).ToList();
        return new(picture, assumed, from, until, RolesOf(picture), ends);
    }

    public static Month MonthOf(DateOnly day) => Month.Of(day.Year, day.Month);

    public static string HoursOf(int fte) => fte == FullTime ? "full-time" : $"{fte}% of full-time";

    public string StageOf(AtWork person) => EndingOf(person) is { } end && Ends.Contains(end) ? end.Stage : RecordsScenario.InPost;

    private static Ending? EndingOf(AtWork person) => person.LeavesOn is { } day ? new(MonthOf(day), person.IsEmploymentEnd) : null;

    private static IReadOnlyList<RoleInPlan> RolesOf(Picture picture)
    {
        var funded = picture.Posts.GroupBy(post => post.Role, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(post => post.Wte), StringComparer.Ordinal);
        var total = Math.Max(0.01m, funded.Values.Sum());
        var titles = picture.Posts.Select(post => (post.Role, post.Title, post.Band))
            .Concat(picture.People.Select(person => (person.Role, person.Title, person.Band)))
            .Concat(picture.Needed.Select(line => (line.Role, Title: AssociateRoles.InWords(line.Role), Band: "7")));
        return
        [
            .. titles.GroupBy(each => each.Role, StringComparer.Ordinal).OrderBy(role => role.Key, StringComparer.Ordinal).Select(role => new RoleInPlan(
                role.Key, role.First().Title, role.GroupBy(each => each.Band).OrderByDescending(band => band.Count()).ThenBy(band => band.Key).First().Key,
                (double)(funded.GetValueOrDefault(role.Key) / total))),
        ];
    }
}

/// <param name="Band">That most of its posts have; new people come into it.</param>
/// <param name="Share">Of all that is funded.</param>
internal sealed record RoleInPlan(string Code, string Title, string Band, double Share);

/// <summary>People's clearance or employment ends in a month.</summary>
internal sealed record Ending(Month Month, bool IsEmployment)
{
    public string Stage => $"{(IsEmployment ? "employed" : "cleared")} until {Month}";
}
