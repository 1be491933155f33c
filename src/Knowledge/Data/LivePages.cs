using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data;

/// <summary>A page with the version that is live.</summary>
internal sealed class LivePage
{
    public required Page Page { get; init; }

    public required PageVersion Version { get; init; }
}

internal static class LivePages
{
    /// <summary>What everybody may read at an instant; every list, search and count of the hub begins here.</summary>
    public static IQueryable<LivePage> Live(this PlatformDb db, Instant now) =>
        from version in db.LiveVersions(now)
        join page in db.Set<Page>().AsNoTracking() on version.PageId equals page.Id
        select new LivePage { Page = page, Version = version };

    /// <summary>At most one of each page.</summary>
    public static IQueryable<PageVersion> LiveVersions(this PlatformDb db, Instant now) => db.Set<PageVersion>().AsNoTracking()
        .Where(version => version.LiveFrom <= now && (version.LiveUntil == null || version.LiveUntil > now) && version.State == VersionState.Approved);
}
