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

/// <summary>A published roster that somebody cannot work, or that breaks a rule by what is known now.</summary>
/// <param name="Away">None: only what breaks a rule is to be mended.</param>
internal sealed record CoverAsked(RosterId Roster, Absence? Away);

/// <summary>Who is away, and when.</summary>
/// <param name="Last">Inclusive.</param>
internal sealed record Absence(PersonId Person, LeaveKind Kind, DateOnly First, DateOnly Last);

/// <summary>A published roster without duties that nobody can be asked to do as they stand.</summary>
/// <param name="Made">The problem with the absence in it, and what has begun pinned.</param>
/// <param name="Number">Who is away, as the problem knows them; none when it is only broken.</param>
/// <param name="Unrecorded">Days of the absence that are no leave yet.</param>
/// <param name="Known">The duties as published.</param>
/// <param name="Remaining">Those without what the person cannot do, or without what breaks a rule that blocks.</param>
internal sealed record RosterWithout(
    Roster Roster, MadeProblem Made, string? Number, IReadOnlyList<DateOnly> Unrecorded, IReadOnlySet<ProblemPair> Pinned, IReadOnlyList<RosterDuty> Known, IReadOnlyList<RosterDuty> Remaining)
{
    private readonly Lazy<HashSet<string>> _brokenAnyway = new(() => Broken(Made.Problem, Remaining).ToHashSet(StringComparer.Ordinal));

    public StaffMember? Person => Number is null ? null : Made.People[Number];

    /// <summary>What nobody does any more, and who did.</summary>
    public IReadOnlyList<(StaffMember Person, ProblemLine Line)> Lost
    {
        get
        {
            var lost = Known.Except(Remaining).ToLookup(duty => duty.Demand, duty => Made.People[duty.Person], StringComparer.Ordinal);
            return [.. Made.Problem.Demand.SelectMany(line => lost[line.Id].Select(person => (person, line)))];
        }
    }

    /// <summary>Which rules that block other duties would break, beyond what is broken anyway.</summary>
    public IReadOnlyList<string> NewlyBroken(IReadOnlyList<RosterDuty> duties) => [.. Broken(Made.Problem, duties).Where(text => !_brokenAnyway.Value.Contains(text))];

    private static IEnumerable<string> Broken(Problem problem, IReadOnlyList<RosterDuty> duties) => RosterRules.Judge(new(problem, duties)).Where(finding => finding.Blocks).Select(finding => finding.Finding.Text);
}

/// <summary>What is left of a published roster when somebody is away, or when what breaks a rule is taken out?</summary>
internal sealed class RostersWithout(IDatabases databases, ProblemSources sources)
{
    /// <returns>None when there is no such published roster or nobody of that name works in it.</returns>
    public async Task<RosterWithout?> AskAsync(Actor actor, CoverAsked asked, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<Roster>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == asked.Roster && row.Status == RosterStatus.Published, cancel) is not { } roster)
        {
            return null;
        }

        var all = await sources.AskAsync(actor, new(roster.TeamId, roster.StartsOn, roster.EndsOn, roster.Id), cancel);
        var supervision = (await RosterReview.SupervisionAsync(db, roster.Id, cancel)).ToLookup(span => span.AssignmentId);
        if (asked.Away is not { } away)
        {
            var now = ProblemMaking.Make(all);
            return WithoutBroken(roster, now, RosterRows.DutiesOf(now, all.Base, supervision), db.Now);
        }

        if (all.Associates.FirstOrDefault(person => person.Id == away.Person)?.StaffNumber is not { } number)
        {
            return null;
        }

        var days = Enumerable.Range(0, away.Last.DayNumber - away.First.DayNumber + 1).Select(away.First.AddDays)
            .Where(day => !all.Leave.Any(leave => leave.PersonId == away.Person && leave.StartsOn <= day && day <= leave.EndsOn)).ToList();
        var made = ProblemMaking.Make(all with { Leave = [.. all.Leave, .. days.Select(day => LeaveOn(roster, away, day))] });
        var (from, until) = (Instant.Max(UkTime.StartOf(away.First), db.Now), UkTime.StartOf(away.Last.AddDays(1)));
        var lines = made.Problem.Demand.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var known = RosterRows.DutiesOf(made, all.Base, supervision);
        var lost = known.Where(duty => duty.Person == number && lines[duty.Demand].Until > from && lines[duty.Demand].From < until);
        return Of(roster, made, (known, [.. known.Except(lost)]), from) with { Number = number, Unrecorded = days };
    }

    private static RosterWithout WithoutBroken(Roster roster, MadeProblem made, IReadOnlyList<RosterDuty> known, Instant now)
    {
        var broken = RosterRules.Judge(new(made.Problem, known)).Where(finding => finding is { Blocks: true, Person: not null })
            .SelectMany(finding => finding.Lines.Select(line => new ProblemPair(finding.Person!, line))).ToHashSet();
        var ahead = made.Problem.Demand.Where(line => line.From > now).Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        return Of(roster, made, (known, [.. known.Where(duty => !broken.Contains(new(duty.Person, duty.Demand)) || !ahead.Contains(duty.Demand))]), now);
    }

    /// <param name="changesFrom">What has begun before it stays as it was.</param>
    private static RosterWithout Of(Roster roster, MadeProblem made, (IReadOnlyList<RosterDuty> Known, IReadOnlyList<RosterDuty> Remaining) duties, Instant changesFrom)
    {
        var problem = made.Problem;
        var begun = problem.Demand.Where(line => line.From < changesFrom).Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        var pinned = problem.Fixed.ToHashSet();
        var held = duties.Remaining.Select(duty => new ProblemPair(duty.Person, duty.Demand)).Where(pair => begun.Contains(pair.Demand) || pinned.Contains(pair));
        return new(roster, made with { Problem = problem with { Fixed = [.. held] } }, null, [], pinned, duties.Known, duties.Remaining);
    }

    private static Leave LeaveOn(Roster roster, Absence away, DateOnly day) =>
        new() { EmployerId = roster.EmployerId, Id = Id.New<LeaveId>(), PersonId = away.Person, Kind = away.Kind, StartsOn = day, EndsOn = day };
}
