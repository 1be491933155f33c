using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Queries;

/// <summary>A version that is not finished, with its page.</summary>
internal sealed record DeskLine(Page Page, PageVersion Version);

/// <param name="Reviews">Live pages whose review was due before today, or is due within 30 days.</param>
internal sealed record DeskView(
    IReadOnlyList<DeskLine> Open, IReadOnlyList<DeskLine> Scheduled, IReadOnlyList<DeskLine> Reviews, IReadOnlyList<MissedSearch> Missed, DateOnly Today);

/// <summary>How many readers answered whether a version is useful.</summary>
internal sealed record UsefulCount(int Yes, int All)
{
    public string InWords => All == 0 ? "No answers" : All < SmallNumbers.FewestTold ? $"Fewer than {SmallNumbers.FewestTold} answers" : $"{Yes} of {All}";
}

/// <summary>A page with all its versions, the latest first.</summary>
/// <param name="Useful">By version; none when nobody answered.</param>
internal sealed record PageRecord(
    Page Page, IReadOnlyList<PageVersion> Versions, IReadOnlyList<Preview> Previews, IReadOnlyDictionary<VersionId, UsefulCount> Useful, (Page? Pair, Page? ReplacedBy) Others, Instant Now)
{
    public Page? Pair => Others.Pair;

    public Page? ReplacedBy => Others.ReplacedBy;

    public PageVersion? Live => Versions.FirstOrDefault(version => version.IsLiveAt(Now));

    public PageVersion? Open => Versions.FirstOrDefault(version => version.IsOpen);

    public string Title => (Live ?? Versions[0]).Title;
}

/// <summary>What editors have before them: drafts, reviews, schedules, what is due, and what readers searched for in vain.</summary>
internal sealed class DeskAsked(IDatabases databases)
{
    public const int DaysBefore = 30;
    private const int MostMissed = 50;

    /// <summary>What the gate before publishing finds in a version as it stands.</summary>
    public async Task<IReadOnlyList<Finding>> GateAsync(DeskLine line, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        return await db.GateAsync(line.Page, line.Version, cancel);
    }

    public async Task<DeskView> AskAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var (now, today) = (db.Now, UkTime.DateOf(db.Now));
        var lines = await (
            from page in db.PagesOnDeskOf(actor)
            join version in db.Set<PageVersion>() on page.Id equals version.PageId
            where version.State == VersionState.Draft || version.State == VersionState.InReview || (version.State == VersionState.Approved && (version.LiveUntil == null || version.LiveUntil > now))
            select new { page, version }).AsNoTracking().ToListAsync(cancel);
        var desk = lines.Select(line => new DeskLine(line.page, line.version)).OrderBy(line => line.Version.Title, StringComparer.Ordinal).ToList();
        var missed = await db.Set<MissedSearch>().AsNoTracking().OrderByDescending(search => search.Times).ThenBy(search => search.Words).Take(MostMissed).ToListAsync(cancel);
        return new(
            [.. desk.Where(line => line.Version.IsOpen)], [.. desk.Where(line => line.Version.IsScheduledAt(now))],
            [.. desk.Where(line => line.Version.IsLiveAt(now) && line.Version.ReviewOn <= today.AddDays(DaysBefore)).OrderBy(line => line.Version.ReviewOn)], missed, today);
    }

    public async Task<PageRecord?> PageAsync(Actor actor, PageId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.PageOnDeskAsync(actor, id, cancel) is not { } page)
        {
            return null;
        }

        var versions = await db.Set<PageVersion>().AsNoTracking().Where(version => version.PageId == id).OrderByDescending(version => version.Number).ToListAsync(cancel);
        var ids = versions.Select(version => version.Id).ToList();
        var previews = await db.Set<Preview>().AsNoTracking().Where(preview => ids.Contains(preview.VersionId)).OrderByDescending(preview => preview.MadeAt).ToListAsync(cancel);
        var others = await db.Set<Page>().AsNoTracking().Where(row => row.Id == page.PairId || row.Id == page.ReplacedById).ToListAsync(cancel);
        var useful = await db.Set<UsefulAnswer>().Where(answer => ids.Contains(answer.VersionId)).GroupBy(answer => answer.VersionId)
            .Select(answers => new { answers.Key, Yes = answers.Count(answer => answer.IsYes), All = answers.Count() }).ToDictionaryAsync(each => each.Key, each => new UsefulCount(each.Yes, each.All), cancel);
        return new(page, versions, previews, useful, (others.Find(row => row.Id == page.PairId), others.Find(row => row.Id == page.ReplacedById)), db.Now);
    }

    public async Task<DeskLine?> VersionAsync(Actor actor, VersionId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        return await db.VersionOnDeskAsync(actor, id, cancel) is var (version, page) ? new(page, version) : null;
    }
}
