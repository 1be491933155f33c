using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Queries;

/// <summary>A decision about one of the member's messages, or a case that is open still.</summary>
internal sealed record MyCase(Case Case, Message Message, string Title, Sanction? Sanction, bool MayAppeal);

internal sealed record MyReport(Report Report, Case Case, string Title);

internal sealed record MyWatch(Watch Watch, DiscussionId Id, string Title, Instant LastMessageAt, int Replies)
{
    public bool HasNew => LastMessageAt > Watch.SeenUntil;
}

internal sealed record Mine(IReadOnlyList<MyCase> Cases, IReadOnlyList<MyReport> Reports, IReadOnlyList<MyWatch> Watches, Instant Now);

/// <summary>A member's own part in Talking Points: what waits or was decided, what they reported, what they follow.</summary>
internal sealed class MineAsked(IDatabases databases)
{
    private const int MostListed = 50;

    public async Task<Mine> AskAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var account = actor.Account!.Value;
        var reports = await (
            from report in db.Set<Report>().AsNoTracking()
            join one in db.Set<Case>() on report.CaseId equals one.Id
            join message in db.Set<Message>() on one.MessageId equals message.Id
            join discussion in db.Set<Discussion>() on message.DiscussionId equals discussion.Id
            where report.ReporterId == account
            orderby report.ReportedAt descending
            select new MyReport(report, one, discussion.Title)).Take(MostListed).ToListAsync(cancel);
        var watches = await (
            from watch in db.Set<Watch>().AsNoTracking()
            join discussion in db.DiscussionsFor(actor) on watch.DiscussionId equals discussion.Id
            where watch.AccountId == account
            orderby discussion.LastMessageAt descending
            select new MyWatch(watch, discussion.Id, discussion.Title, discussion.LastMessageAt, discussion.Replies)).Take(MostListed).ToListAsync(cancel);
        return new(await CasesAsync(db, actor, cancel), reports, watches, db.Now);
    }

    /// <summary>One's own decided case, to appeal against.</summary>
    public async Task<MyCase?> CaseAsync(Actor actor, CaseId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        return (await CasesAsync(db, actor, cancel)).FirstOrDefault(one => one.Case.Id == id);
    }

    /// <summary>What became of a report, for whoever has its link.</summary>
    public async Task<(Report Report, Case Case)?> ReportAsync(string secret, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        var hash = Secret.HashOf(secret);
        var found = await (
            from report in db.Set<Report>().AsNoTracking()
            join one in db.Set<Case>() on report.CaseId equals one.Id
            where report.TokenHash == hash
            select new { report, one }).SingleOrDefaultAsync(cancel);
        return found is null ? null : (found.report, found.one);
    }

    private static async Task<IReadOnlyList<MyCase>> CasesAsync(PlatformDb db, Actor actor, CancellationToken cancel)
    {
        var account = actor.Account!.Value;
        var lines = await (
            from one in db.Set<Case>().AsNoTracking()
            join message in db.Set<Message>() on one.MessageId equals message.Id
            join discussion in db.Set<Discussion>() on message.DiscussionId equals discussion.Id
            where message.AuthorId == account && (one.DecidedAt != null || one.Why != CaseWhy.Reported || message.State != MessageState.Shown)
            orderby one.OpenedAt descending
            select new
            {
                one, message, discussion.Title, IsAppealed = db.Set<Case>().Any(other => other.AppealOf == one.Id),
                Sanction = db.Set<Sanction>().FirstOrDefault(sanction => sanction.CaseId == one.Id),
            }).Take(MostListed).ToListAsync(cancel);
        return [.. lines.Select(line => new MyCase(line.one, line.message, line.Title, line.Sanction, Appeals.MayAppeal(line.one, line.IsAppealed, line.Sanction is not null).IsDone))];
    }
}
