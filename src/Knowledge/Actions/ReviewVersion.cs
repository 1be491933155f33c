using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Data.Search;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Knowledge.Actions;

/// <summary>Hands a draft over for review, approves it, sends it back, or gives it up.</summary>
internal sealed class ReviewVersion(IDatabases databases, ISearchIndex index, Catalogue catalogue, Shelf shelf)
{
    public Task<Outcome<Done>> SubmitAsync(Actor actor, VersionId id, CancellationToken cancel) => ChangeAsync(actor, id, "knowledge.version-submitted",
        async (db, version, page) => Publishing.Submit(version, actor.Account!.Value, await db.GateAsync(page, version, cancel)), cancel);

    public Task<Outcome<Done>> SendBackAsync(Actor actor, VersionId id, string why, CancellationToken cancel) => ChangeAsync(actor, id, "knowledge.version-sent-back",
        (_, version, _) => Task.FromResult(Publishing.SendBack(version, why)), cancel);

    public Task<Outcome<Done>> DiscardAsync(Actor actor, VersionId id, CancellationToken cancel) => ChangeAsync(actor, id, "knowledge.version-given-up",
        (db, version, _) => Task.FromResult(Publishing.Discard(version, db.Now)), cancel);

    public async Task<Outcome<PageVersion>> ApproveAsync(Writer approver, VersionId id, CancellationToken cancel)
    {
        await using var db = databases.Open(approver.Actor.OutsideEmployers);
        if (await db.VersionOnDeskAsync(approver.Actor, id, cancel) is not var (version, page))
        {
            return new Missing("This version");
        }

        var decided = Publishing.Approve(version, approver.Actor.Account!.Value, db.Now, await db.GateAsync(page, version, cancel));
        if (!decided.IsDone)
        {
            return Outcome<PageVersion>.Refused(decided.Refusals);
        }

        version.ApprovedByName = approver.Name;
        await PublishAsync(db, version, page, cancel);
        shelf.Forget();
        return version;
    }

    /// <summary>Settles when each version is live, puts the new one into the search index, and saves; all or nothing.</summary>
    public async Task PublishAsync(PlatformDb db, PageVersion version, Page page, CancellationToken cancel)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        LiveSpans.Settle((await db.Set<PageVersion>().Where(row => row.PageId == page.Id).ToListAsync(cancel)).Union([version]));
        (page.WithdrawnAt, page.WithdrawnWhy, page.ReplacedById) = (null, null, null);
        db.Audit("knowledge.version-approved", $"version:{version.Id}", $"page {page.Id}, version {version.Number}, live from {version.LiveFrom}");
        await db.SaveChangesAsync(cancel);
        var titles = version.Roles.Select(catalogue.Role).OfType<RoleEntry>().SelectMany(role => role.Titles).Select(title => title.Display).Distinct();
        await index.PutAsync(db, Indexing.TextOf(version, page.Type, page.Type == PageTemplates.Role ? titles : []), cancel);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancel);
        }
    }

    private async Task<Outcome<Done>> ChangeAsync(
        Actor actor, VersionId id, string act, Func<PlatformDb, PageVersion, Page, Task<Outcome<Done>>> decide, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.VersionOnDeskAsync(actor, id, cancel) is not var (version, page))
        {
            return new Missing("This version");
        }

        var decided = await decide(db, version, page);
        if (!decided.IsDone)
        {
            return decided;
        }

        LiveSpans.Settle((await db.Set<PageVersion>().Where(row => row.PageId == page.Id).ToListAsync(cancel)));
        db.Audit(act, $"version:{version.Id}", $"page {page.Id}, version {version.Number}");
        await db.SaveChangesAsync(cancel);
        shelf.Forget();
        return new Done();
    }
}
