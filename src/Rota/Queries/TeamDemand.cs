using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Queries;

/// <summary>A line of demand with the words that pages need.</summary>
internal sealed record DemandRow(Demand Line, ShiftType Shift, string Site)
{
    /// <summary>"Main theatres", or the site when it is for all of it.</summary>
    public string Place => Line.Suite ?? Site;

    public string Roles => string.Join(", ", Line.Roles.Select(AssociateRoles.NameOf));

    public string People => WishWords.People(Line.Minimum, Line.Ideal, Line.Maximum);
}

/// <summary>A row of the week's table: what one shift at one place with the same marks needs on each weekday.</summary>
internal sealed record WeekRow(IReadOnlyList<DemandRow> Lines)
{
    public DemandRow First => Lines[0];

    public IEnumerable<DemandRow> On(string weekday) => Lines.Where(line => line.Line.Weekdays.Contains(weekday));
}

/// <param name="Dated">From the asked day on, by date.</param>
internal sealed record TeamDemandView(StaffTeam Team, IReadOnlyList<WeekRow> Week, IReadOnlyList<DemandRow> Dated)
{
    /// <summary>A number of each weekly line, over all its weekdays.</summary>
    public int Sum(Func<Demand, int> number) => Week.SelectMany(row => row.Lines).Sum(row => number(row.Line) * row.Line.Weekdays.Count);
}

/// <summary>What does a team need, each week and on single dates?</summary>
internal sealed class TeamDemand(IDatabases databases, IStaff staff)
{
    public async Task<IReadOnlyList<StaffTeam>> TeamsAsync(Actor actor, CancellationToken cancel) => (await staff.PlacesAsync(actor, cancel)).Teams;

    /// <summary>None when the team is not there.</summary>
    public async Task<TeamDemandView?> AskAsync(Actor actor, TeamId team, DateOnly since, CancellationToken cancel)
    {
        var places = await staff.PlacesAsync(actor, cancel);
        if (places.Teams.FirstOrDefault(each => each.Id == team) is not { } own)
        {
            return null;
        }

        await using var db = databases.Open(actor);
        var rows = await RowsAsync(db.Set<Demand>().Where(line => line.TeamId == team && (line.Date == null || line.Date >= since)), db, places, cancel);
        var week = rows.Where(row => row.Line.Date is null).GroupBy(row => DemandKey.Of(row.Line)).Select(same => new WeekRow([.. same]))
            .OrderBy(row => row.First.Shift.StartsAt).ThenBy(row => row.First.Shift.Code, StringComparer.Ordinal).ThenBy(row => row.First.Place, StringComparer.Ordinal);
        return new(own, [.. week], [.. rows.Where(row => row.Line.Date is not null).OrderBy(row => row.Line.Date).ThenBy(row => row.Shift.StartsAt)]);
    }

    /// <summary>One line of the employer's; none when it is not there.</summary>
    public async Task<DemandRow?> LineAsync(Actor actor, DemandId demand, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var rows = await RowsAsync(db.Set<Demand>().Where(line => line.Id == demand), db, await staff.PlacesAsync(actor, cancel), cancel);
        return rows.SingleOrDefault();
    }

    private static async Task<List<DemandRow>> RowsAsync(IQueryable<Demand> lines, PlatformDb db, StaffPlaces places, CancellationToken cancel)
    {
        var found = await lines.AsNoTracking().OrderBy(line => line.Id).ToListAsync(cancel);
        var shifts = await db.Set<ShiftType>().AsNoTracking().ToDictionaryAsync(shift => shift.Id, cancel);
        return [.. found.Select(line => new DemandRow(line, shifts[line.ShiftTypeId], places.Sites.FirstOrDefault(site => site.Id == line.SiteId)?.Name ?? "unknown site"))];
    }
}
