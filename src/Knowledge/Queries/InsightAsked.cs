using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Knowledge.Queries;

/// <summary>How a live page fares with its readers. Numbers so small that a reader could be known by them are told as such.</summary>
/// <param name="Month">Views of the last 30 days.</param>
/// <param name="Year">Views of the last 365 days.</param>
/// <param name="Useful">Answers of all its versions.</param>
/// <param name="Ratings">Of the live version.</param>
internal sealed record PageInsight(LivePage Page, int Month, int Year, UsefulCount Useful, RatingSummary Ratings, int Bookmarks, int Comments)
{
    public string Stars => Ratings.Average is { } average ? $"{average} of 5, from {SmallNumbers.InWords(Ratings.Count)}" : Ratings.Count == 0 ? "None" : $"Fewer than {RatingSummary.FewestShown}";
}

/// <summary>What do readers make of the pages that an editor keeps?</summary>
internal sealed class InsightAsked(IDatabases databases)
{
    public const int DaysOfMonth = 30;
    private const int DaysOfYear = 365;

    /// <summary>The most opened of the last month first.</summary>
    public async Task<IReadOnlyList<PageInsight>> AskAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var today = UkTime.DateOf(db.Now);
        var (month, year) = (today.AddDays(-DaysOfMonth), today.AddDays(-DaysOfYear));
        var mine = db.PagesOnDeskOf(actor).Select(page => page.Id);
        var live = await db.Live(db.Now).Where(each => mine.Contains(each.Page.Id)).ToListAsync(cancel);
        var views = await db.Set<PageViews>().Where(row => row.On > year).GroupBy(row => row.PageId)
            .Select(rows => new { rows.Key, Year = rows.Sum(row => row.Count), Month = rows.Sum(row => row.On > month ? row.Count : 0) }).ToDictionaryAsync(each => each.Key, cancel);
        var useful = await UsefulAsync(db, cancel);
        var stars = (await db.Set<Rating>().GroupBy(rating => new { rating.VersionId, rating.Stars }).Select(rows => new { rows.Key.VersionId, rows.Key.Stars, Count = rows.Count() }).ToListAsync(cancel))
            .ToLookup(each => each.VersionId, each => (each.Stars, each.Count));
        var bookmarks = await db.Set<Bookmark>().Where(row => row.PageId != null).GroupBy(row => row.PageId!.Value).Select(rows => new { rows.Key, Count = rows.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancel);
        var comments = await db.Set<Comment>().Where(row => row.State == CommentState.Shown).GroupBy(row => row.PageId).Select(rows => new { rows.Key, Count = rows.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancel);
        return
        [
            .. live.Select(each => new PageInsight(
                each, views.GetValueOrDefault(each.Page.Id)?.Month ?? 0, views.GetValueOrDefault(each.Page.Id)?.Year ?? 0, useful.GetValueOrDefault(each.Page.Id, new(0, 0)),
                RatingSummary.Of(stars[each.Version.Id]), bookmarks.GetValueOrDefault(each.Page.Id), comments.GetValueOrDefault(each.Page.Id)))
                .OrderByDescending(insight => insight.Month).ThenBy(insight => insight.Page.Version.Title, StringComparer.Ordinal),
        ];
    }

    private static async Task<Dictionary<PageId, UsefulCount>> UsefulAsync(PlatformDb db, CancellationToken cancel) =>
        await (
            from answer in db.Set<UsefulAnswer>()
            join version in db.Set<PageVersion>() on answer.VersionId equals version.Id
            group answer by version.PageId into answers
            select new { answers.Key, Yes = answers.Count(answer => answer.IsYes), All = answers.Count() }).ToDictionaryAsync(each => each.Key, each => new UsefulCount(each.Yes, each.All), cancel);
}
