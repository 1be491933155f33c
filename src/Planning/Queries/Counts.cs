using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Planning.Domain;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Planning.Queries;

/// <summary>Which counts has the employer brought in?</summary>
internal sealed class Counts(IDatabases databases, IEstablishment establishment, TimeProvider clock)
{
    public async Task<IReadOnlyList<Actual>> ActualsAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        return await db.Set<Actual>().AsNoTracking().OrderByDescending(row => row.Month).ThenBy(row => row.Role).ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<NeededLine>> NeededAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        return await db.Set<NeededLine>().AsNoTracking().OrderBy(row => row.Role).ThenBy(row => row.From).ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<Evidence>> EvidenceAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        return await db.Set<Evidence>().AsNoTracking().OrderByDescending(row => row.Month).ThenBy(row => row.Role).ThenBy(row => row.Kind).ToListAsync(cancel);
    }

    /// <summary>Actuals by the names that plans give the groups: the role's title, and all together where every role was counted that month.</summary>
    public async Task<IReadOnlyList<(string Group, Month Month, double Fte)>> ByGroupAsync(Actor actor, CancellationToken cancel)
    {
        var today = UkTime.Today(clock);
        var titles = (await establishment.PostsAsync(actor, today, DateOnly.MaxValue, cancel)).GroupBy(post => post.Role).ToDictionary(role => role.Key, role => role.First().RoleTitle);
        var rows = await ActualsAsync(actor, cancel);
        // A scenario file that was brought in calls its professions by their codes.
        var all = rows.GroupBy(row => row.Month).Where(month => titles.Keys.All(role => month.Any(row => row.Role == role))).Select(month => (Group: "all", Month: MonthOf(month.Key), Fte: (double)month.Sum(row => row.Fte)));
        return [.. rows.SelectMany(row => new[] { titles.GetValueOrDefault(row.Role, AssociateRoles.InWords(row.Role)), row.Role }.Distinct().Select(name => (name, MonthOf(row.Month), (double)row.Fte))), .. all];
    }

    private static Month MonthOf(DateOnly day) => Month.Of(day.Year, day.Month);
}
