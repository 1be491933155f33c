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

/// <summary>Records that somebody is away, and makes a draft of the published roster in which others take over, to be published in its place.</summary>
internal sealed class TakeCover(IDatabases databases, RostersWithout rosters)
{
    public async Task<Outcome<RosterId>> RunAsync(Actor actor, AwayAsked asked, CoverChange change, CancellationToken cancel)
    {
        if (await rosters.AskAsync(actor, asked, cancel) is not { } without)
        {
            return new ChangedMeanwhile("This rota");
        }

        var duties = change.AppliedTo(without.Remaining);
        // The change comes back from a page, so it is judged like anything that somebody typed.
        if (ProblemFaults.In(without.Made.Problem, new(RosterDocument.ThisFormat, "", null, null, null, null, duties, null)) is not null)
        {
            return new ChangedMeanwhile("This rota");
        }

        if (without.NewlyBroken(duties) is { Count: > 0 } broken)
        {
            return new RulesSayNo("This change breaks rules that block", broken);
        }

        await using var db = databases.Open(actor);
        var draft = new Roster
        {
            EmployerId = without.Roster.EmployerId, Id = Id.New<RosterId>(), TeamId = without.Roster.TeamId, StartsOn = without.Roster.StartsOn, EndsOn = without.Roster.EndsOn, Status = RosterStatus.Draft,
            Origin = $"the published rota with cover for {without.Person.Name}", MadeAt = db.Now,
        };
        db.Add(draft);
        foreach (var duty in duties)
        {
            var (assignment, supervision) = RosterRows.RowsOf(without.Made, draft, duty, without.Pinned.Contains(new(duty.Person, duty.Demand)));
            db.Add(assignment);
            db.AddRange(supervision);
        }

        db.AddRange(LeaveOf(without, asked));
        db.Audit("rota.cover-taken", $"roster:{draft.Id}", $"from roster:{asked.Roster} person:{asked.Person} {asked.First:yyyy-MM-dd} {asked.Last:yyyy-MM-dd}");
        await db.SaveChangesAsync(cancel);
        return draft.Id;
    }

    /// <summary>A leave for each stretch of days that is none yet.</summary>
    private static IEnumerable<Leave> LeaveOf(RosterWithout without, AwayAsked asked) =>
        without.Unrecorded.Index().GroupBy(day => day.Item.DayNumber - day.Index).Select(days => new Leave
        {
            EmployerId = without.Roster.EmployerId, Id = Id.New<LeaveId>(), PersonId = asked.Person, Kind = asked.Kind, StartsOn = days.First().Item, EndsOn = days.Last().Item,
        });
}
