using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Domain.Making;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rota.Queries;

/// <summary>Who is away from a published roster, and when.</summary>
/// <param name="Last">Inclusive.</param>
internal sealed record AwayAsked(RosterId Roster, PersonId Person, LeaveKind Kind, DateOnly First, DateOnly Last);

/// <summary>A published roster from which somebody is away.</summary>
/// <param name="Made">The problem with the absence in it, and what has begun pinned.</param>
/// <param name="Number">The person's, as the problem knows them.</param>
/// <param name="Unrecorded">Days of the absence that are no leave yet.</param>
/// <param name="Known">The duties as published.</param>
/// <param name="Remaining">Those without what the person cannot do.</param>
internal sealed record RosterWithout(
    Roster Roster, MadeProblem Made, string Number, IReadOnlyList<DateOnly> Unrecorded, IReadOnlySet<ProblemPair> Pinned, IReadOnlyList<RosterDuty> Known, IReadOnlyList<RosterDuty> Remaining)
{
    private readonly Lazy<HashSet<string>> _brokenAnyway = new(() => Broken(Made.Problem, Remaining).ToHashSet(StringComparer.Ordinal));

    public StaffMember Person => Made.People[Number];

    /// <summary>What nobody does any more.</summary>
    public IReadOnlyList<ProblemLine> Lost
    {
        get
        {
            var lost = Known.Except(Remaining).Select(duty => duty.Demand).ToHashSet(StringComparer.Ordinal);
            return [.. Made.Problem.Demand.Where(line => lost.Contains(line.Id))];
        }
    }

    /// <summary>Which rules that block other duties would break, beyond what is broken anyway.</summary>
    public IReadOnlyList<string> NewlyBroken(IReadOnlyList<RosterDuty> duties) => [.. Broken(Made.Problem, duties).Where(text => !_brokenAnyway.Value.Contains(text))];

    private static IEnumerable<string> Broken(Problem problem, IReadOnlyList<RosterDuty> duties) => RosterRules.Judge(new(problem, duties)).Where(finding => finding.Blocks).Select(finding => finding.Finding.Text);
}

/// <summary>What is left of a published roster when somebody is away?</summary>
internal sealed class RostersWithout(IDatabases databases, ProblemSources sources)
{
    /// <returns>None when there is no such published roster or nobody of that name works in it.</returns>
    public async Task<RosterWithout?> AskAsync(Actor actor, AwayAsked asked, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<Roster>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == asked.Roster && row.Status == RosterStatus.Published, cancel) is not { } roster)
        {
            return null;
        }

        var all = await sources.AskAsync(actor, new(roster.TeamId, roster.StartsOn, roster.EndsOn, roster.Id), cancel);
        if (all.Associates.FirstOrDefault(person => person.Id == asked.Person)?.StaffNumber is not { } number)
        {
            return null;
        }

        var days = Enumerable.Range(0, asked.Last.DayNumber - asked.First.DayNumber + 1).Select(asked.First.AddDays)
            .Where(day => !all.Leave.Any(leave => leave.PersonId == asked.Person && leave.StartsOn <= day && day <= leave.EndsOn)).ToList();
        var made = ProblemMaking.Make(all with { Leave = [.. all.Leave, .. days.Select(day => LeaveOn(roster, asked, day))] });
        var supervision = (await RosterReview.SupervisionAsync(db, roster.Id, cancel)).ToLookup(span => span.AssignmentId);
        var known = RosterRows.DutiesOf(made, all.Base, supervision);
        return Of(roster, (made, number, days), known, (Instant.Max(UkTime.StartOf(asked.First), db.Now), UkTime.StartOf(asked.Last.AddDays(1))));
    }

    /// <param name="away">What has begun before it stays as it was.</param>
    private static RosterWithout Of(Roster roster, (MadeProblem Made, string Number, IReadOnlyList<DateOnly> Unrecorded) made, IReadOnlyList<RosterDuty> known, (Instant From, Instant Until) away)
    {
        var problem = made.Made.Problem;
        var lines = problem.Demand.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var (pinned, remaining) = (problem.Fixed.ToHashSet(), known.Where(duty => duty.Person != made.Number || lines[duty.Demand].Until <= away.From || lines[duty.Demand].From >= away.Until).ToList());
        var held = remaining.Select(duty => new ProblemPair(duty.Person, duty.Demand)).Where(pair => lines[pair.Demand].From < away.From || pinned.Contains(pair));
        return new(roster, made.Made with { Problem = problem with { Fixed = [.. held] } }, made.Number, made.Unrecorded, pinned, known, remaining);
    }

    private static Leave LeaveOn(Roster roster, AwayAsked asked, DateOnly day) =>
        new() { EmployerId = roster.EmployerId, Id = Id.New<LeaveId>(), PersonId = asked.Person, Kind = asked.Kind, StartsOn = day, EndsOn = day };
}
