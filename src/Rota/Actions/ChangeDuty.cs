using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Domain.Making;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Queries;
using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rota.Actions;

/// <param name="Line">The demand line the person is to fill on the date; none for a day off.</param>
/// <param name="Anyway">Keep it although it breaks a rule that blocks; the roster cannot be published until that is mended.</param>
/// <param name="Version">The version that was seen.</param>
internal sealed record DutyChange(RosterId Roster, PersonId Person, DateOnly Date, string? Line, bool Pinned, bool Anyway, int Version);

/// <summary>Changes what one person does on one date, under the same rules as everything else.</summary>
internal sealed class ChangeDuty(IDatabases databases, RosterReview review)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, DutyChange change, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var roster = await db.Set<Roster>().SingleOrDefaultAsync(row => row.Id == change.Roster, cancel);
        if (roster is null)
        {
            return new Missing("This rota");
        }

        if (roster.Status != RosterStatus.Draft)
        {
            return new NotTaken("This rota is published. Make a new draft of it to change it");
        }

        if (roster.Version != change.Version)
        {
            return new ChangedMeanwhile("This rota");
        }

        var before = await review.OfAsync(actor, db, roster, cancel);
        if (Planned(before, change) is not { } plan)
        {
            return new Missing("This person or shift");
        }

        var broken = NewlyBroken(before, plan.Duties);
        if (broken.Count > 0 && !change.Anyway)
        {
            return new RulesSayNo("This change breaks rules that block", broken);
        }

        await SaveAsync(db, roster, before, (change, plan), cancel);
        return default(Done);
    }

    /// <summary>What would newly break if the person filled the line; empty when nothing would.</summary>
    public static IReadOnlyList<string> WouldBreak(ReviewedRoster roster, PersonId person, DateOnly date, string? line) =>
        Planned(roster, new(roster.Roster.Id, person, date, line, false, false, roster.Roster.Version)) is { } plan ? NewlyBroken(roster, plan.Duties) : ["The person or shift is not there."];

    private sealed record Plan(IReadOnlyList<RosterDuty> Duties, RosterDuty? New);

    private static Plan? Planned(ReviewedRoster before, DutyChange change)
    {
        var number = before.Made.People.FirstOrDefault(each => each.Value.Id == change.Person).Key;
        var lines = before.Judged.Lines;
        if (number is null || !before.Judged.People.ContainsKey(number) || (change.Line is { } wanted && (!lines.TryGetValue(wanted, out var line) || line.Date != change.Date)))
        {
            return null;
        }

        var others = before.Judged.Duties.Where(duty => !(duty.Person.Id == number && duty.Line.Date == change.Date)).Select(duty => new RosterDuty(duty.Person.Id, duty.Line.Id, duty.Supervision)).ToList();
        if (change.Line is null)
        {
            return new(others, null);
        }

        // Uncovered stretches of others stay uncovered here, so that a change of one person moves nobody else.
        var bare = others.Where(duty => duty.Supervision.Count == 0).ToList();
        var placed = SupervisorPlacing.Place(before.Made.Problem, [.. others.Except(bare), new RosterDuty(number, change.Line, [])]);
        var mine = placed.First(duty => duty.Person == number && duty.Demand == change.Line);
        return new([.. others, mine], mine);
    }

    private static IReadOnlyList<string> NewlyBroken(ReviewedRoster before, IReadOnlyList<RosterDuty> duties)
    {
        var known = before.Findings.Select(finding => finding.Finding.Text).ToHashSet(StringComparer.Ordinal);
        // What is pinned is about to be changed by hand, which is what a pin is taken out for.
        return [.. RosterRules.Judge(new(before.Made.Problem, duties)).Where(finding => finding.Blocks && finding.Finding.Rule != PinnedStays.Code && !known.Contains(finding.Finding.Text)).Select(finding => finding.Finding.Text)];
    }

    private static async Task SaveAsync(PlatformDb db, Roster roster, ReviewedRoster before, (DutyChange Change, Plan Plan) asked, CancellationToken cancel)
    {
        var (change, plan) = asked;
        var old = await db.Set<Assignment>().Where(duty => duty.RosterId == roster.Id && duty.PersonId == change.Person && duty.Date == change.Date).ToListAsync(cancel);
        var ids = old.Select(duty => duty.Id).ToList();
        db.RemoveRange(await db.Set<AssignedSupervision>().Where(span => ids.Contains(span.AssignmentId)).ToListAsync(cancel));
        db.RemoveRange(old);
        if (plan.New is { } duty)
        {
            var (assignment, supervision) = RosterRows.RowsOf(before.Made, roster, duty, change.Pinned);
            db.Add(assignment);
            db.AddRange(supervision);
        }

        roster.Version++;
        db.Audit("rota.duty-changed", $"roster:{roster.Id}", $"person:{change.Person} {change.Date:yyyy-MM-dd}{(change.Anyway ? " against a rule that blocks" : "")}");
        await db.SaveChangesAsync(cancel);
    }
}
