using Preceptor.Contracts;
using Preceptor.Kernel;

namespace Preceptor.Rota.Domain.Making;

/// <summary>All that a roster problem is made of, as it stands now.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, inclusive.</param>
/// <param name="Associates">The team's, and whoever else has a duty in <paramref name="Base"/>.</param>
/// <param name="Base">The duties of the roster at hand; empty for a new one.</param>
/// <param name="Published">The duties that people know already for this team and period; none when there are none.</param>
/// <param name="Elsewhere">Published duties of these people in other rosters, a year back and on to the day after the period.</param>
/// <param name="SupervisedElsewhere">What doctors supervise in other published rosters.</param>
internal sealed record Sources(
    DateOnly From, DateOnly Until, TeamId Team, RotaReference Reference, StaffPlaces Places,
    IReadOnlyList<StaffMember> Associates, IReadOnlyList<StaffMember> Doctors,
    IReadOnlyDictionary<PersonId, IReadOnlyList<ClearanceSpan>> Clearance, SupervisionPicture Supervision,
    IReadOnlyDictionary<ShiftTypeId, ShiftType> Shifts, IReadOnlyList<Demand> Demand, IReadOnlyList<Leave> Leave, IReadOnlyList<Request> Requests,
    IReadOnlyList<Assignment> Base, IReadOnlyList<Assignment>? Published, IReadOnlyList<Assignment> Elsewhere,
    IReadOnlyList<AssignedSupervision> SupervisedElsewhere)
{
    public IEnumerable<DateOnly> Dates => Enumerable.Range(0, Until.DayNumber - From.DayNumber + 1).Select(From.AddDays);

    public string SiteName(SiteId site) => Places.Sites.FirstOrDefault(each => each.Id == site)?.Name ?? "unknown site";

    public string TeamName(TeamId team) => Places.Teams.FirstOrDefault(each => each.Id == team)?.Name ?? "unknown team";
}
