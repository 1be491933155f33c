using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Actions;

/// <summary>A member votes in a poll, or votes anew while it is open.</summary>
internal sealed class CastVote(IDatabases databases)
{
    public async Task<Outcome<Done>> RunAsync(Actor actor, DiscussionId id, string option, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (!await db.DiscussionsFor(actor).AnyAsync(row => row.Id == id, cancel) || await db.Set<Poll>().SingleOrDefaultAsync(row => row.DiscussionId == id, cancel) is not { } poll)
        {
            return new Missing("This poll");
        }

        if (UkTime.DateOf(db.Now) > poll.ClosesOn)
        {
            return new NotNow($"The poll closed at the end of {UkWords.Date(poll.ClosesOn)}.");
        }

        if (!int.TryParse(option, out var number) || number < 1 || number > poll.Options.Count)
        {
            return new NotSaid("Select an answer", "Option");
        }

        var account = actor.Account!.Value;
        var vote = await db.Set<Vote>().SingleOrDefaultAsync(row => row.DiscussionId == id && row.AccountId == account, cancel)
            ?? db.Add(new Vote { DiscussionId = id, AccountId = account, Option = number, CastAt = db.Now }).Entity;
        (vote.Option, vote.CastAt) = (number, db.Now);
        await db.SaveChangesAsync(cancel);
        return new Done();
    }
}
