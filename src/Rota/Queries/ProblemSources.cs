using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Domain.Making;

namespace Preceptor.Rota.Queries;

/// <param name="From">The first day.</param>
/// <param name="Until">The last day, inclusive.</param>
/// <param name="Base">The roster whose duties are the matter; none for a new one.</param>
internal sealed record ProblemAsked(TeamId Team, DateOnly From, DateOnly Until, RosterId? Base = null);

/// <summary>Reads all that a roster problem is made of, in a number of queries that does not grow with the team.</summary>
internal sealed class ProblemSources(IDatabases databases, IStaff staff, IClearance clearance, ISupervision supervision, RotaReference reference)
{
    /// <summary>How far back nights and weekends count for fairness.</summary>
    private const int HistoryDays = 365;

    public async Task<MadeProblem> MakeAsync(Actor actor, ProblemAsked asked, CancellationToken cancel) => ProblemMaking.Make(await AskAsync(actor, asked, cancel));

    public async Task<Sources> AskAsync(Actor actor, ProblemAsked asked, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var duties = asked.Base is { } id ? await db.Set<Assignment>().AsNoTracking().Where(duty => duty.RosterId == id).ToListAsync(cancel) : [];
        var people = await staff.PeopleAsync(actor, new(asked.From, asked.Until), cancel);
        var onDuty = duties.Select(duty => duty.PersonId).ToHashSet();
        var associates = people.Where(person => (person.Family == "associate" && person.Teams.Contains(asked.Team)) || onDuty.Contains(person.Id)).ToList();
        var ids = associates.Select(person => person.Id).ToList();
        var (begins, ends) = (UkTime.StartOf(asked.From), UkTime.StartOf(asked.Until.AddDays(2)));
        return new(
            asked.From, asked.Until, asked.Team, reference, await staff.PlacesAsync(actor, cancel),
            associates, [.. people.Where(person => person.Family == "doctor")],
            await clearance.ForAsync(actor, ids, asked.From, asked.Until.AddDays(1), cancel), await supervision.ForAsync(actor, begins, ends, cancel),
            await db.Set<ShiftType>().AsNoTracking().ToDictionaryAsync(shift => shift.Id, cancel),
            await db.Set<Demand>().AsNoTracking().Where(row => row.TeamId == asked.Team && (row.Date == null || (row.Date >= asked.From && row.Date <= asked.Until))).OrderBy(row => row.Id).ToListAsync(cancel),
            await db.Set<Leave>().AsNoTracking().Where(row => ids.Contains(row.PersonId) && row.StartsOn <= asked.Until && row.EndsOn >= asked.From).ToListAsync(cancel),
            await db.Set<Request>().AsNoTracking().Where(row => ids.Contains(row.PersonId) && row.Date >= asked.From && row.Date <= asked.Until).ToListAsync(cancel),
            duties, await PublishedAsync(db, asked, cancel), await ElsewhereAsync(db, asked, ids, cancel), await SupervisedElsewhereAsync(db, asked, (begins, ends), cancel));
    }

    /// <summary>The duties that people know for this team and these days; none when nothing is published.</summary>
    private static async Task<IReadOnlyList<Assignment>?> PublishedAsync(PlatformDb db, ProblemAsked asked, CancellationToken cancel)
    {
        var published = await SameTeam(db, asked).Where(roster => roster.Status == RosterStatus.Published).Select(roster => roster.Id).ToListAsync(cancel);
        return published.Count == 0 ? null
            : await db.Set<Assignment>().AsNoTracking().Where(duty => published.Contains(duty.RosterId) && duty.Date >= asked.From && duty.Date <= asked.Until).ToListAsync(cancel);
    }

    private static async Task<IReadOnlyList<Assignment>> ElsewhereAsync(PlatformDb db, ProblemAsked asked, List<PersonId> people, CancellationToken cancel)
    {
        var (first, last) = (asked.From.AddDays(-HistoryDays), asked.Until.AddDays(1));
        return await (
            from duty in db.Set<Assignment>().AsNoTracking()
            join roster in db.Set<Roster>() on new { duty.EmployerId, Id = duty.RosterId } equals new { roster.EmployerId, roster.Id }
            where roster.Status == RosterStatus.Published && people.Contains(duty.PersonId) && duty.Date >= first && duty.Date <= last
            where !(roster.TeamId == asked.Team && roster.StartsOn <= asked.Until && roster.EndsOn >= asked.From)
            select duty).ToListAsync(cancel);
    }

    private static async Task<IReadOnlyList<AssignedSupervision>> SupervisedElsewhereAsync(
        PlatformDb db, ProblemAsked asked, (Instant From, Instant Until) stretch, CancellationToken cancel) => await (
        from given in db.Set<AssignedSupervision>().AsNoTracking()
        join duty in db.Set<Assignment>() on new { given.EmployerId, Id = given.AssignmentId } equals new { duty.EmployerId, duty.Id }
        join roster in db.Set<Roster>() on new { duty.EmployerId, Id = duty.RosterId } equals new { roster.EmployerId, roster.Id }
        where roster.Status == RosterStatus.Published && given.From < stretch.Until && given.Until > stretch.From
        where !(roster.TeamId == asked.Team && roster.StartsOn <= asked.Until && roster.EndsOn >= asked.From)
        select given).ToListAsync(cancel);

    private static IQueryable<Roster> SameTeam(PlatformDb db, ProblemAsked asked) =>
        db.Set<Roster>().AsNoTracking().Where(roster => roster.TeamId == asked.Team && roster.StartsOn <= asked.Until && roster.EndsOn >= asked.From);
}
