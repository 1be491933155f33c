using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Knowledge.Actions;

/// <summary>Begins a version from another one, and keeps what its author typed.</summary>
internal sealed class WriteVersion(IDatabases databases, Catalogue catalogue)
{
    /// <summary>A new draft that begins as the version that it is made from: to improve the live one, or to restore an old one.</summary>
    public async Task<Outcome<VersionId>> BeginAsync(Writer writer, VersionId from, CancellationToken cancel)
    {
        await using var db = databases.Open(writer.Actor.OutsideEmployers);
        if (await db.VersionOnDeskAsync(writer.Actor, from, cancel) is not var (old, page))
        {
            return new Missing("This version");
        }

        var versions = await db.Set<PageVersion>().Where(row => row.PageId == page.Id).ToListAsync(cancel);
        var may = Publishing.MayBegin(versions);
        if (!may.IsDone)
        {
            return Outcome<VersionId>.Refused(may.Refusals);
        }

        var last = versions.Max(version => version.Number);
        var fresh = New(db, page, last + 1, writer);
        Copy(old, fresh);
        fresh.Change = old.Number == last ? "" : $"Restored from version {old.Number}";
        db.Add(fresh);
        db.Audit("knowledge.version-begun", $"version:{fresh.Id}", $"page {page.Id}, version {fresh.Number} from {old.Number}");
        await db.SaveChangesAsync(cancel);
        return fresh.Id;
    }

    public async Task<Outcome<Done>> SaveAsync(Actor actor, VersionId id, VersionText text, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.VersionOnDeskAsync(actor, id, cancel) is not var (version, page))
        {
            return new Missing("This version");
        }

        var may = Publishing.MayWrite(version, actor.Account!.Value);
        if (!may.IsDone)
        {
            return may;
        }

        var topics = await db.Set<Topic>().Select(topic => topic.Code).ToListAsync(cancel);
        var read = VersionReading.Read(text, new(PageTemplates.Of(page.Type), catalogue, topics));
        if (!read.Done(out var values))
        {
            return Outcome<Done>.Refused(read.Refusals);
        }

        Put(version, text, values);
        version.SavedAt = db.Now;
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    public static PageVersion New(PlatformDb db, Page page, int number, Writer writer) => new()
    {
        Id = Id.New<VersionId>(), PageId = page.Id, Number = number, State = VersionState.Draft, AuthorId = writer.Actor.Account, AuthorName = writer.Name,
        Title = "", Summary = "", Fields = PageContent.Nothing, Sources = PageContent.NoSources, Topics = [], Roles = [], BegunAt = db.Now, SavedAt = db.Now,
    };

    public static void Put(PageVersion version, VersionText text, VersionValues values)
    {
        (version.Title, version.Summary, version.Change) = (values.Title, values.Summary, text.Change.Trim());
        (version.Fields, version.Sources) = (PageContent.Write(values.Fields), PageContent.Write(values.Sources));
        (version.Topics, version.Roles) = ([.. text.Topics], [.. text.Roles]);
        (version.Region, version.Setting) = (text.Region.Length > 0 ? text.Region : null, text.Setting.Length > 0 ? text.Setting : null);
        (version.ReviewedOn, version.ReviewOn) = (values.ReviewedOn, values.ReviewOn);
        (version.PublishAt, version.UnpublishAt) = (values.PublishAt, values.UnpublishAt);
    }

    private static void Copy(PageVersion old, PageVersion fresh)
    {
        (fresh.Title, fresh.Summary, fresh.Fields, fresh.Sources) = (old.Title, old.Summary, old.Fields, old.Sources);
        (fresh.Topics, fresh.Roles, fresh.Region, fresh.Setting) = ([.. old.Topics], [.. old.Roles], old.Region, old.Setting);
        (fresh.ReviewedOn, fresh.ReviewOn) = (old.ReviewedOn, old.ReviewOn);
    }
}
