using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Knowledge.Actions;

/// <summary>Adds a member's comment to a page. Whether it is seen at once depends on the page's topics.</summary>
internal sealed class WriteComment(IDatabases databases)
{
    public async Task<Outcome<CommentState>> RunAsync(Writer writer, string slug, string typed, CancellationToken cancel)
    {
        await using var db = databases.Open(writer.Actor.OutsideEmployers);
        if (await db.Live(db.Now).SingleOrDefaultAsync(live => live.Page.Slug == slug, cancel) is not { } live)
        {
            return new Missing("This page");
        }

        var read = CommentReading.Read(typed);
        if (!read.Done(out var text))
        {
            return Outcome<CommentState>.Refused(read.Refusals);
        }

        var topics = await db.Set<Topic>().AsNoTracking().Where(topic => live.Version.Topics.Contains(topic.Code)).ToListAsync(cancel);
        var comment = new Comment
        {
            Id = Id.New<CommentId>(), PageId = live.Page.Id, VersionNumber = live.Version.Number, AccountId = writer.Actor.Account!.Value, AuthorName = writer.Name,
            AuthorEmployer = writer.Employer, Text = text, State = CommentReading.StateOf(topics), WrittenAt = db.Now,
        };
        db.Add(comment);
        await db.SaveChangesAsync(cancel);
        return comment.State;
    }
}

/// <summary>A moderator shows or removes comments, and says per topic whether they wait first. Each decision goes to the audit log.</summary>
internal sealed class Moderate(IDatabases databases, Shelf shelf)
{
    public async Task<Outcome<Done>> DecideAsync(Actor actor, CommentId id, (bool Show, string Why) decision, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.Set<Comment>().SingleOrDefaultAsync(comment => comment.Id == id, cancel) is not { } comment)
        {
            return new Missing("This comment");
        }

        var why = decision.Why.Trim();
        if (!decision.Show && why.Length is (0 or > 400))
        {
            return new NotSaid("Enter why it is removed, in 400 characters or fewer", "Why");
        }

        (comment.State, comment.DecidedAt, comment.DecidedWhy) = (decision.Show ? CommentState.Shown : CommentState.Removed, db.Now, decision.Show ? null : why);
        db.Audit(decision.Show ? "knowledge.comment-shown" : "knowledge.comment-removed", $"comment:{id}", $"page {comment.PageId}");
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    public async Task<Outcome<Topic>> SetTopicAsync(Actor actor, string code, bool first, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.Set<Topic>().SingleOrDefaultAsync(topic => topic.Code == code, cancel) is not { } topic)
        {
            return new Missing("This topic");
        }

        topic.IsModeratedFirst = first;
        db.Audit("knowledge.moderation-set", $"topic:{code}", first ? "before" : "after");
        await db.SaveChangesAsync(cancel);
        shelf.Forget();
        return topic;
    }
}
