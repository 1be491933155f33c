using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Actions;

/// <summary>A message's author appeals once against a decision; another moderator decides about it.</summary>
internal sealed class AppealDecision(IDatabases databases)
{
    public async Task<Outcome<CaseId>> RunAsync(Actor actor, CaseId id, string typed, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var account = actor.Account;
        var decided = await (
            from one in db.Set<Case>()
            join message in db.Set<Message>() on one.MessageId equals message.Id
            where one.Id == id && account != null && message.AuthorId == account
            select new { Case = one, IsAppealed = db.Set<Case>().Any(other => other.AppealOf == id), HasSanction = db.Set<Sanction>().Any(sanction => sanction.CaseId == id) })
            .AsNoTracking().SingleOrDefaultAsync(cancel);
        if (decided is null)
        {
            return new Missing("This decision");
        }

        var may = Appeals.MayAppeal(decided.Case, decided.IsAppealed, decided.HasSanction);
        var text = typed.ReplaceLineEndings("\n").Trim();
        if (!may.IsDone)
        {
            return Outcome<CaseId>.Refused(may.Refusals);
        }

        if (text.Length is 0 or > Report.MostDetails)
        {
            return new NotSaid($"Enter why the decision is wrong, in {Report.MostDetails:N0} characters or fewer", "Why");
        }

        if (PersonalDetails.Find(text, "Why", isChecked: true, UkTime.DateOf(db.Now)) is { } found)
        {
            return Outcome<CaseId>.Refused([found]);
        }

        var appeal = new Case { Id = Id.New<CaseId>(), MessageId = decided.Case.MessageId, Why = CaseWhy.Appeal, OpenedAt = db.Now, AppealOf = id, Appeal = text };
        db.Add(appeal);
        db.Audit("discussions.appealed", $"case:{id}", $"case {appeal.Id}");
        await db.SaveChangesAsync(cancel);
        return appeal.Id;
    }
}
