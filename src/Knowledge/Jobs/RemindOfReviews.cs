using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Jobs;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Knowledge.Jobs;

/// <summary>Writes to the author of a live page, or whoever approved it, when its review is near.</summary>
internal sealed class RemindOfReviews(IDatabases databases, IMemberMail mail, SiteOptions site) : IDailyWork
{
    public string Name => "reminders of reviews";

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job(Name, null));
        var soon = UkTime.DateOf(db.Now).AddDays(ReviewNotices.DaysBefore.Max());
        var pages = await db.Live(db.Now).Where(each => each.Version.ReviewOn <= soon && (each.Version.AuthorId != null || each.Version.ApprovedById != null)).ToListAsync(cancel);
        var sent = 0;
        foreach (var page in pages)
        {
            sent += await RemindAsync(page, cancel) ? 1 : 0;
        }

        return sent;
    }

    private async Task<bool> RemindAsync(LivePage live, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job(Name, null));
        var version = live.Version;
        var before = await db.Set<ReviewNotice>().Where(notice => notice.VersionId == version.Id).Select(notice => notice.DaysBefore).ToListAsync(cancel);
        if (ReviewNotices.Due(version.ReviewOn!.Value, UkTime.DateOf(db.Now), before) is not { } days)
        {
            return false;
        }

        db.Add(new ReviewNotice { VersionId = version.Id, DaysBefore = days, SentAt = db.Now });
        var by = UkWords.Date(version.ReviewOn.Value);
        await mail.SendAsync(db, (version.AuthorId ?? version.ApprovedById)!.Value, new($"Review ‘{version.Title}’ by {by}",
            $"Your page ‘{version.Title}’ is due for review by {by}.\n\nLook whether it still holds:\n{site.BaseUrl}/learn/desk/{live.Page.Id}\n\nThen begin a new version there and give it a new review date.\n"), cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another machine has just written it.
            return false;
        }
    }
}
