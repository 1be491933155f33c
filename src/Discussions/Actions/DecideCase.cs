using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Mail;

namespace Preceptor.Discussions.Actions;

/// <summary>A moderator decides: the message is shown or hidden, its author perhaps warned or suspended, whoever reported it told.</summary>
internal sealed class DecideCase(IDatabases databases, SiteOptions site)
{
    public async Task<Outcome<Decision>> RunAsync(Writer moderator, CaseId id, TypedDecision typed, CancellationToken cancel)
    {
        await using var db = databases.Open(moderator.Actor.OutsideEmployers);
        if (await db.CasesFor(moderator.Actor).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } open)
        {
            return new Missing("This case");
        }

        var message = await db.Set<Message>().SingleAsync(row => row.Id == open.MessageId, cancel);
        var before = open.AppealOf is { } first ? await db.Set<Case>().Where(row => row.Id == first).Select(row => row.DecidedById).SingleAsync(cancel) : null;
        var (may, read) = (DecisionReading.MayDecide(open, message, moderator.Account, before), DecisionReading.Read(typed));
        if (!may.IsDone || !read.Done(out var decision))
        {
            return Outcome<Decision>.Refused(may.IsDone ? read.Refusals : may.Refusals);
        }

        (open.DecidedAt, open.DecidedById, open.Decision, open.Statement) = (db.Now, moderator.Account, decision.Decision, decision.Statement.Length > 0 ? decision.Statement : null);
        await Standing.PutAsync(db, message, decision.Decision is Decision.Show ? MessageState.Shown : MessageState.Hidden, cancel);
        db.Audit("discussions.decided", $"case:{id}", $"message {message.Id}: {decision.Decision}{(decision.Sanction is { } sanction ? $", {sanction}" : "")}");
        await SanctionAsync(db, open, message, decision, cancel);
        await TellReportersAsync(db, open, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile("This case");
        }

        return decision.Decision;
    }

    private static async Task SanctionAsync(PlatformDb db, Case decided, Message message, ReadDecision decision, CancellationToken cancel)
    {
        if (decision.Sanction is { } kind && message.AuthorId is { } author)
        {
            db.Add(new Sanction { Id = Id.New<SanctionId>(), AccountId = author, CaseId = decided.Id, Kind = kind, From = db.Now, Until = decision.Length is { } length ? db.Now + length : null });
            db.Audit(kind is SanctionKind.Warning ? "discussions.warned" : "discussions.suspended", $"account:{author}", $"case {decided.Id}");
        }

        if (decided.AppealOf is { } first && decision.Decision is Decision.Show)
        {
            foreach (var sanction in await db.Set<Sanction>().Where(row => row.CaseId == first).ToListAsync(cancel))
            {
                sanction.LiftedAt = db.Now;
                db.Audit("discussions.sanction-lifted", $"account:{sanction.AccountId}", $"case {first}");
            }
        }
    }

    private async Task TellReportersAsync(PlatformDb db, Case decided, CancellationToken cancel)
    {
        foreach (var report in await db.Set<Report>().Where(row => row.CaseId == decided.Id && row.Email != null).ToListAsync(cancel))
        {
            var result = decided.Decision is Decision.Hide ? "The message is hidden." : "The message stays.";
            db.Send(new MailMessage(report.Email!, "Your report to Talking Points",
                $"You reported a message in Talking Points. A moderator has decided.\n\n{result}\n{decided.Statement}\n\nThe rules and figures: {site.BaseUrl}/talking-points/transparency\n"));
            report.Email = null;
        }
    }
}
