using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Certificates;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Queries;

namespace Preceptor.Rota.Actions;

/// <summary>
/// Publishes a draft: judged once more under a lock, since another rota may have taken the same supervisors meanwhile; certified; told to
/// everybody concerned. What was published before for the team and period is replaced.
/// </summary>
internal sealed class PublishRoster(IDatabases databases, RosterReview review, CertificateWriter certificates, RosterNotices notices)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, RosterId id, int version, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await TakeTurnAsync(db, cancel);
        var roster = await db.Set<Roster>().SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (roster is null)
        {
            return new Missing("This rota");
        }

        if (roster.Status != RosterStatus.Draft || roster.Version != version)
        {
            return new ChangedMeanwhile("This rota");
        }

        var replaced = await db.Set<Roster>().Where(row => row.TeamId == roster.TeamId && row.Status == RosterStatus.Published && row.StartsOn <= roster.EndsOn && row.EndsOn >= roster.StartsOn).ToListAsync(cancel);
        if (replaced.Find(row => row.StartsOn < roster.StartsOn || row.EndsOn > roster.EndsOn) is { } wider)
        {
            return new NotTaken($"A published rota of this team runs from {UkWords.Date(wider.StartsOn)} to {UkWords.Date(wider.EndsOn)} and goes beyond this one. Make the new rota for all of those days");
        }

        var reviewed = await review.OfAsync(actor, db, roster, cancel);
        if (reviewed.Blocking > 0)
        {
            return new RulesSayNo(
                $"This rota breaks rules that block in {UkWords.Count(reviewed.Blocking, "place", "places")}. Mend them, then publish",
                [.. reviewed.Findings.Where(finding => finding.Blocks).Select(finding => finding.Finding.Text)]);
        }

        await PublishAsync(db, roster, replaced, reviewed, cancel);
        await transaction.CommitAsync(cancel);
        return default(Done);
    }

    /// <summary>A row that a second publisher of the same employer must wait for.</summary>
    private static async Task TakeTurnAsync(PlatformDb db, CancellationToken cancel)
    {
        if (await db.Set<PublishingTurn>().ExecuteUpdateAsync(set => set.SetProperty(turn => turn.Taken, turn => turn.Taken + 1), cancel) == 0)
        {
            db.Add(new PublishingTurn { EmployerId = db.Actor.RequiredEmployer, Taken = 1 });
            await db.SaveChangesAsync(cancel);
        }
    }

    private async Task PublishAsync(PlatformDb db, Roster roster, IReadOnlyList<Roster> replaced, ReviewedRoster reviewed, CancellationToken cancel)
    {
        await notices.SendAsync(db, reviewed, [.. replaced.Select(row => row.Id)], cancel);
        foreach (var old in replaced)
        {
            old.Status = RosterStatus.Replaced;
        }

        (roster.Status, roster.PublishedAt) = (RosterStatus.Published, db.Now);
        roster.Version++;
        var duties = reviewed.Judged.Duties.Select(duty => new RosterDuty(duty.Person.Id, duty.Line.Id, duty.Supervision)).ToList();
        db.Add(new Certificate { EmployerId = roster.EmployerId, RosterId = roster.Id, File = certificates.Write(reviewed.Made.Problem, duties, reviewed.Findings), SignedAt = db.Now });
        db.Audit("rota.roster-published", $"roster:{roster.Id}", $"{duties.Count} duties");
        await db.SaveChangesAsync(cancel);
    }
}
