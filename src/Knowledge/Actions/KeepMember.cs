using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Actions;

/// <summary>Keeps a member's topics of interest, and when they were here last.</summary>
internal sealed class KeepMember(IDatabases databases)
{
    /// <summary>Whoever comes back after this is on a new visit.</summary>
    private static readonly Duration VisitEndsAfter = Duration.FromMinutes(30);

    public async Task<Outcome<Done>> ChooseAsync(Actor actor, IReadOnlyList<string> topics, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var known = await db.Set<Topic>().Select(topic => topic.Code).ToListAsync(cancel);
        if (topics.Except(known).Any())
        {
            return new NotSaid("Select topics from the list", "Interests");
        }

        var member = await MemberAsync(db, cancel);
        member.Interests = [.. topics.Distinct()];
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    public async Task NoteVisitAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        var member = await MemberAsync(db, cancel);
        if (db.Now - member.LastVisitAt > VisitEndsAfter)
        {
            member.SeenUntil = member.LastVisitAt;
        }

        member.LastVisitAt = db.Now;
        await db.SaveChangesAsync(cancel);
    }

    private static async Task<Member> MemberAsync(PlatformDb db, CancellationToken cancel)
    {
        var account = db.Actor.Account!.Value;
        return await db.Set<Member>().SingleOrDefaultAsync(row => row.AccountId == account, cancel)
            ?? db.Add(new Member { AccountId = account, SeenUntil = db.Now, LastVisitAt = db.Now }).Entity;
    }
}
