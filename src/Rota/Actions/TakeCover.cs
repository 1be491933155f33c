using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Domain.Covering;
using Preceptor.Rota.Domain.Making;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Queries;
using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rota.Actions;

/// <summary>Makes a draft of the published roster in which others take over, to be published in its place, and records who is away.</summary>
internal sealed class TakeCover(IDatabases databases, RostersWithout rosters)
{
    public async Task<Outcome<RosterId>> RunAsync(Actor actor, CoverAsked asked, CoverChange change, CancellationToken cancel)
    {
        if (await rosters.AskAsync(actor, asked, cancel) is not { } without)
        {
            return new ChangedMeanwhile("This rota");
        }

        var duties = change.AppliedTo(without.Remaining);
        // The change comes back from a page, so it is judged like anything that somebody typed.
        if (ProblemFaults.In(without.Made.Problem, RosterDocument.Of(duties)) is not null)
        {
            return new ChangedMeanwhile("This rota");
        }

        if (without.NewlyBroken(duties) is { Count: > 0 } broken)
        {
            return new RulesSayNo("This change breaks rules that block", broken);
        }

        await using var db = databases.Open(actor);
        var draft = Draft(db, without, duties);
        if (asked.Away is { } away)
        {
            db.AddRange(LeaveOf(without, away));
        }

        db.Audit("rota.cover-taken", $"roster:{draft.Id}", $"from roster:{asked.Roster}{(asked.Away is { } told ? $" person:{told.Person} {told.First:yyyy-MM-dd} {told.Last:yyyy-MM-dd}" : "")}");
        await db.SaveChangesAsync(cancel);
        return draft.Id;
    }

    private static Roster Draft(PlatformDb db, RosterWithout without, IReadOnlyList<RosterDuty> duties)
    {
        var draft = new Roster
        {
            EmployerId = without.Roster.EmployerId, Id = Id.New<RosterId>(), TeamId = without.Roster.TeamId, StartsOn = without.Roster.StartsOn, EndsOn = without.Roster.EndsOn, Status = RosterStatus.Draft,
            Origin = without.Person is { } person ? $"the published rota with cover for {person.Name}" : "the published rota, mended", MadeAt = db.Now,
        };
        db.Add(draft);
        foreach (var duty in duties)
        {
            var (assignment, supervision) = RosterRows.RowsOf(without.Made, draft, duty, without.Pinned.Contains(new(duty.Person, duty.Demand)));
            db.Add(assignment);
            db.AddRange(supervision);
        }

        return draft;
    }

    /// <summary>A leave for each stretch of days that is none yet.</summary>
    private static IEnumerable<Leave> LeaveOf(RosterWithout without, Absence away) =>
        without.Unrecorded.Index().GroupBy(day => day.Item.DayNumber - day.Index).Select(days => new Leave
        {
            EmployerId = without.Roster.EmployerId, Id = Id.New<LeaveId>(), PersonId = away.Person, Kind = away.Kind, StartsOn = days.First().Item, EndsOn = days.Last().Item,
        });
}
