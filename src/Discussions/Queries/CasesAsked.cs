using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Queries;

/// <summary>A case in the queue.</summary>
internal sealed record CaseLine(Case Case, string Title, string AuthorName, int Reports);

internal sealed record Queue(IReadOnlyList<CaseLine> Open, IReadOnlyList<CaseLine> Decided, Instant Now);

/// <summary>All that a moderator needs to decide a case.</summary>
/// <param name="Before">The case that is appealed against.</param>
/// <param name="AuthorsSanctions">Everything that was decided against the author so far.</param>
internal sealed record CaseView(Case Case, Message Message, Discussion Discussion, IReadOnlyList<Report> Reports, IReadOnlyList<CaseNote> Notes, Case? Before, IReadOnlyList<Sanction> AuthorsSanctions)
{
    public required int AuthorsMessages { get; init; }

    public required Instant Now { get; init; }
}

/// <summary>What moderators have before them.</summary>
internal sealed class CasesAsked(IDatabases databases)
{
    private const int MostOpen = 100;
    private const int MostDecided = 20;

    /// <summary>The longest waiting first; below, what was decided last.</summary>
    public async Task<Queue> QueueAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var cases = db.CasesFor(actor).AsNoTracking();
        var open = await Lines(db, cases.Where(one => one.DecidedAt == null).OrderBy(one => one.OpenedAt).Take(MostOpen)).ToListAsync(cancel);
        var decided = await Lines(db, cases.Where(one => one.DecidedAt != null).OrderByDescending(one => one.DecidedAt).Take(MostDecided)).ToListAsync(cancel);
        return new([.. open.OrderBy(line => line.Case.OpenedAt)], [.. decided.OrderByDescending(line => line.Case.DecidedAt)], db.Now);
    }

    public async Task<CaseView?> OneAsync(Actor actor, CaseId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.CasesFor(actor).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } found)
        {
            return null;
        }

        var message = await db.Set<Message>().AsNoTracking().SingleAsync(row => row.Id == found.MessageId, cancel);
        var (discussion, author) = (await db.Set<Discussion>().AsNoTracking().SingleAsync(row => row.Id == message.DiscussionId, cancel), message.AuthorId);
        return new(
            found, message, discussion,
            await db.Set<Report>().AsNoTracking().Where(row => row.CaseId == id).OrderBy(row => row.ReportedAt).ToListAsync(cancel),
            await db.Set<CaseNote>().AsNoTracking().Where(row => row.CaseId == id).OrderBy(row => row.WrittenAt).ToListAsync(cancel),
            found.AppealOf is { } before ? await db.Set<Case>().AsNoTracking().SingleAsync(row => row.Id == before, cancel) : null,
            author is null ? [] : await db.Set<Sanction>().AsNoTracking().Where(row => row.AccountId == author).OrderByDescending(row => row.From).ToListAsync(cancel))
        {
            AuthorsMessages = author is null ? 0 : await db.Set<Message>().CountAsync(row => row.AuthorId == author, cancel), Now = db.Now,
        };
    }

    private static IQueryable<CaseLine> Lines(PlatformDb db, IQueryable<Case> cases) =>
        from one in cases
        join message in db.Set<Message>() on one.MessageId equals message.Id
        join discussion in db.Set<Discussion>() on message.DiscussionId equals discussion.Id
        select new CaseLine(one, discussion.Title, message.AuthorName, db.Set<Report>().Count(report => report.CaseId == one.Id));
}
