using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Domain.Making;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Rules.Roster;
using Preceptor.Rota.Rules.Score;

namespace Preceptor.Rota.Queries;

/// <summary>A roster as it stands, judged by what is known now: a registration that lapsed since shows.</summary>
internal sealed record ReviewedRoster(
    Roster Roster, MadeProblem Made, IReadOnlyList<Assignment> Assignments, ILookup<AssignmentId, AssignedSupervision> Supervision,
    JudgedRoster Judged, IReadOnlyList<RosterFinding> Findings, IReadOnlyList<ExplanationLine> Terms)
{
    public int Blocking => Findings.Count(finding => finding.Blocks);

    public int Warnings => Findings.Count(finding => finding.Finding.Severity == Severity.Should);

    /// <summary>Lines with fewer people than their minimum.</summary>
    public IEnumerable<(ProblemLine Line, int Missing)> Open
    {
        get
        {
            var filled = Judged.Duties.CountBy(duty => duty.Line.Id, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.Value, StringComparer.Ordinal);
            return Made.Problem.Demand.Select(line => (line, line.Minimum - filled.GetValueOrDefault(line.Id))).Where(each => each.Item2 > 0);
        }
    }
}

/// <summary>What does this roster hold, and what do the rules say of it?</summary>
internal sealed class RosterReview(IDatabases databases, ProblemSources sources)
{
    public async Task<ReviewedRoster?> AskAsync(Actor actor, RosterId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var roster = await db.Set<Roster>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
        // A draft is for those who plan.
        return roster is null || (roster.Status == RosterStatus.Draft && !actor.May(RotaPermissions.Plan)) ? null : await OfAsync(actor, db, roster, cancel);
    }

    public async Task<ReviewedRoster> OfAsync(Actor actor, PlatformDb db, Roster roster, CancellationToken cancel)
    {
        var made = await sources.MakeAsync(actor, new(roster.TeamId, roster.StartsOn, roster.EndsOn, roster.Id), cancel);
        var assignments = await db.Set<Assignment>().AsNoTracking().Where(duty => duty.RosterId == roster.Id).ToListAsync(cancel);
        var supervision = await SupervisionAsync(db, roster.Id, cancel);
        var lookup = supervision.ToLookup(span => span.AssignmentId);
        var judged = new JudgedRoster(made.Problem, RosterRows.DutiesOf(made, assignments, lookup));
        return new(roster, made, assignments, lookup, judged, [.. Gone(made, assignments), .. RosterRules.Judge(judged)], RosterScore.Of(judged));
    }

    public static async Task<List<AssignedSupervision>> SupervisionAsync(PlatformDb db, RosterId roster, CancellationToken cancel) => await (
        from span in db.Set<AssignedSupervision>().AsNoTracking()
        join duty in db.Set<Assignment>() on new { span.EmployerId, Id = span.AssignmentId } equals new { duty.EmployerId, duty.Id }
        where duty.RosterId == roster
        select span).ToListAsync(cancel);

    /// <summary>Duties of people who are not employed on a day of the period any more.</summary>
    private static IEnumerable<RosterFinding> Gone(MadeProblem made, List<Assignment> assignments)
    {
        var known = made.People.Values.Select(person => person.Id).ToHashSet();
        return assignments.Where(duty => !known.Contains(duty.PersonId)).Select(duty => new RosterFinding(
            new(ClearedOnDuty.Code, Severity.Must, $"{duty.ShiftName} on {UkWords.DayAndDate(duty.Date)} is down for somebody who does not work here in this period.", ClearedOnDuty.Source), null, []));
    }
}
