using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Data;

/// <summary>What one reader may open. Every list, count, search and card of Talking Points begins here; while it is turned off, there is nothing.</summary>
internal static class Readable
{
    // What is held is for its author alone. Without an account the comparison must not find what has no author.
    public static IQueryable<Discussion> DiscussionsFor(this PlatformDb db, Actor actor) =>
        db.Set<Discussion>().AsNoTracking()
            .Where(_ => !db.Set<Switch>().Any(each => each.IsOff))
            .Where(IsOpenTo(actor.Account, actor.Employer));

    public static IQueryable<Message> MessagesFor(this PlatformDb db, Actor actor)
    {
        var (account, signedIn) = (actor.Account, actor.IsSignedIn);
        return
            from message in db.Set<Message>().AsNoTracking()
            join discussion in db.DiscussionsFor(actor) on message.DiscussionId equals discussion.Id
            where message.State == MessageState.Shown || (message.State == MessageState.Held && signedIn && message.AuthorId == account)
            select message;
    }

    /// <summary>Cases that a moderator may work on: those of messages that they may read, and every employer's for who keeps them all.</summary>
    public static IQueryable<Case> CasesFor(this PlatformDb db, Actor actor)
    {
        if (!actor.May(DiscussionsPermissions.Moderate))
        {
            return db.Set<Case>().Where(_ => false);
        }

        var (employer, all) = (actor.Employer, actor.May(DiscussionsPermissions.KeepAll));
        return
            from one in db.Set<Case>()
            join message in db.Set<Message>() on one.MessageId equals message.Id
            join discussion in db.Set<Discussion>() on message.DiscussionId equals discussion.Id
            where all || discussion.Audience != Audience.Employer || (employer != null && discussion.EmployerId == employer)
            select one;
    }

    private static Expression<Func<Discussion, bool>> IsOpenTo(AccountId? account, EmployerId? employer)
    {
        var signedIn = account is not null;
        return discussion =>
            (discussion.State == MessageState.Shown || (discussion.State == MessageState.Held && signedIn && discussion.AuthorId == account))
            && (discussion.Audience == Audience.Everyone
                || (discussion.Audience == Audience.Members && signedIn)
                || (discussion.Audience == Audience.Employer && signedIn && employer != null && discussion.EmployerId == employer));
    }
}
