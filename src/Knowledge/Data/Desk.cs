using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data;

/// <summary>Which unpublished work an actor may see: nothing without a permission, the platform's pages and the own employer's with one.</summary>
internal static class Desk
{
    public static IQueryable<Page> PagesOnDeskOf(this PlatformDb db, Actor actor)
    {
        var pages = db.Set<Page>();
        if (!actor.May(KnowledgePermissions.Write) && !actor.May(KnowledgePermissions.Approve))
        {
            return pages.Where(_ => false);
        }

        var employer = actor.Employer;
        return actor.May(KnowledgePermissions.KeepAll) ? pages : pages.Where(page => page.OwnerId == null || page.OwnerId == employer);
    }

    public static Task<Page?> PageOnDeskAsync(this PlatformDb db, Actor actor, PageId id, CancellationToken cancel) =>
        db.PagesOnDeskOf(actor).SingleOrDefaultAsync(page => page.Id == id, cancel);

    /// <summary>A version with its page; nothing when the actor may not see it.</summary>
    public static async Task<(PageVersion Version, Page Page)?> VersionOnDeskAsync(this PlatformDb db, Actor actor, VersionId id, CancellationToken cancel)
    {
        var version = await db.Set<PageVersion>().SingleOrDefaultAsync(row => row.Id == id, cancel);
        return version is not null && await db.PageOnDeskAsync(actor, version.PageId, cancel) is { } page ? (version, page) : null;
    }
}
