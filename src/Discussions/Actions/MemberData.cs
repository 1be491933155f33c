using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Discussions.Data.Search;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Actions;

/// <summary>What Talking Points keep of a member: what they wrote, marked, voted for and reported, and what moderators decided about them.</summary>
internal sealed class MemberData(IDatabases databases, IMessageIndex index) : IPersonalData
{
    public async Task<IReadOnlyList<PersonalList>> TellAsync(Actor member, CancellationToken cancel)
    {
        await using var db = databases.Open(member.OutsideEmployers);
        return
        [
            await MessagesAsync(db, member, cancel), await EarlierAsync(db, member, cancel), await DraftsAsync(db, member, cancel), await VotesAsync(db, member, cancel),
            await ReactionsAsync(db, member, cancel), await WatchesAsync(db, member, cancel), await ReportsAsync(db, member, cancel), await SanctionsAsync(db, member, cancel),
            await ExpertAsync(db, member, cancel),
        ];
    }

    public async Task EraseAsync(PlatformDb db, Erasure erasure, CancellationToken cancel)
    {
        var account = erasure.Account;
        if (erasure.TextsToo)
        {
            await TakeTextsOutAsync(db, erasure, cancel);
        }

        await db.Set<Message>().Where(row => row.AuthorId == account).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.AuthorName, Erasure.FormerMember).SetProperty(row => row.AuthorEmployer, (string?)null).SetProperty(row => row.AuthorId, (Kernel.AccountId?)null), cancel);
        await db.Set<Discussion>().Where(row => row.AuthorId == account).ExecuteUpdateAsync(set => set.SetProperty(row => row.AuthorId, (Kernel.AccountId?)null), cancel);
        await db.Set<Reaction>().Where(row => row.AccountId == account).ExecuteDeleteAsync(cancel);
        await db.Set<Mention>().Where(row => row.AccountId == account).ExecuteDeleteAsync(cancel);
        await db.Set<Vote>().Where(row => row.AccountId == account).ExecuteDeleteAsync(cancel);
        await db.Set<Watch>().Where(row => row.AccountId == account).ExecuteDeleteAsync(cancel);
        await db.Set<Expert>().Where(row => row.AccountId == account).ExecuteDeleteAsync(cancel);
        await db.Set<Expert>().Where(row => row.MarkedById == account).ExecuteUpdateAsync(set => set.SetProperty(row => row.MarkedById, (Kernel.AccountId?)null), cancel);
        await db.Set<KeptDraft>().Where(row => row.AccountId == account).ExecuteDeleteAsync(cancel);
        await db.Set<Report>().Where(row => row.ReporterId == account).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.ReporterId, (Kernel.AccountId?)null).SetProperty(row => row.Email, (string?)null), cancel);
        await db.Set<Report>().Where(row => row.Email == erasure.Email).ExecuteUpdateAsync(set => set.SetProperty(row => row.Email, (string?)null), cancel);
        await db.Set<Case>().Where(row => row.ClaimedById == account).ExecuteUpdateAsync(set => set.SetProperty(row => row.ClaimedByName, Erasure.FormerMember), cancel);
        await db.Set<CaseNote>().Where(row => row.AuthorId == account).ExecuteUpdateAsync(set => set.SetProperty(row => row.AuthorName, Erasure.FormerMember), cancel);
    }

    /// <summary>Replies stand where they stood; a discussion keeps its title, since others answered it.</summary>
    private async Task TakeTextsOutAsync(PlatformDb db, Erasure erasure, CancellationToken cancel)
    {
        var mine = db.Set<Message>().Where(row => row.AuthorId == erasure.Account);
        var titles = await (
            from message in mine
            join discussion in db.Set<Discussion>() on message.DiscussionId equals discussion.Id
            select new { message.Id, Title = message.Number == Message.First ? discussion.Title : "" }).AsNoTracking().ToListAsync(cancel);
        await db.Set<MessageVersion>().Where(version => mine.Any(message => message.Id == version.MessageId)).ExecuteDeleteAsync(cancel);
        await mine.ExecuteUpdateAsync(set => set.SetProperty(row => row.Text, Erasure.TextGone), cancel);
        foreach (var each in titles)
        {
            await index.PutAsync(db, new(each.Id, each.Title, Erasure.TextGone), cancel);
        }
    }

    private static async Task<PersonalList> MessagesAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await (
            from message in db.Set<Message>()
            join discussion in db.Set<Discussion>() on message.DiscussionId equals discussion.Id
            where message.AuthorId == member.Account
            orderby message.WrittenAt
            select new { discussion.Title, message.Number, message.Text, message.State, message.WrittenAt }).AsNoTracking().ToListAsync(cancel);
        return new("Messages in Talking Points", ["Discussion", "Number", "Message", "State", "When"],
            [.. rows.Select(row => new[] { row.Title, $"{row.Number}", row.Text, $"{row.State}", UkWords.Moment(row.WrittenAt) })]);
    }

    private static async Task<PersonalList> EarlierAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await (
            from version in db.Set<MessageVersion>()
            join message in db.Set<Message>() on version.MessageId equals message.Id
            where message.AuthorId == member.Account
            orderby version.ReplacedAt
            select new { version.Text, version.ReplacedAt }).AsNoTracking().ToListAsync(cancel);
        return new("What your messages said before you changed them", ["Message", "Changed"], [.. rows.Select(row => new[] { row.Text, UkWords.Moment(row.ReplacedAt) })]);
    }

    private static async Task<PersonalList> DraftsAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await db.Set<KeptDraft>().AsNoTracking().Where(row => row.AccountId == member.Account).OrderBy(row => row.SavedAt).ToListAsync(cancel);
        return new("Texts that you have not sent", ["Title", "Text", "Saved"], [.. rows.Select(row => new[] { row.Title, row.Text, UkWords.Moment(row.SavedAt) })]);
    }

    private static async Task<PersonalList> VotesAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await (
            from vote in db.Set<Vote>()
            join poll in db.Set<Poll>() on vote.DiscussionId equals poll.DiscussionId
            where vote.AccountId == member.Account
            orderby vote.CastAt
            select new { poll.Question, poll.Options, vote.Option, vote.CastAt }).AsNoTracking().ToListAsync(cancel);
        return new("Votes", ["Question", "Your answer", "When"], [.. rows.Select(row => new[] { row.Question, row.Options[row.Option - 1], UkWords.Moment(row.CastAt) })]);
    }

    private static async Task<PersonalList> ReactionsAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await (
            from reaction in db.Set<Reaction>()
            join message in db.Set<Message>() on reaction.MessageId equals message.Id
            join discussion in db.Set<Discussion>() on message.DiscussionId equals discussion.Id
            where reaction.AccountId == member.Account
            select new { discussion.Title, message.Number, reaction.Kind }).AsNoTracking().ToListAsync(cancel);
        return new("Reactions", ["Discussion", "Message", "Reaction"], [.. rows.Select(row => new[] { row.Title, $"{row.Number}", $"{row.Kind}" })]);
    }

    private static async Task<PersonalList> WatchesAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await (
            from watch in db.Set<Watch>()
            join discussion in db.Set<Discussion>() on watch.DiscussionId equals discussion.Id
            where watch.AccountId == member.Account
            select new { discussion.Title, watch.Level, watch.SeenUntil }).AsNoTracking().ToListAsync(cancel);
        return new("Discussions that you opened or follow", ["Discussion", "How closely", "Seen until"], [.. rows.Select(row => new[] { row.Title, $"{row.Level}", UkWords.Moment(row.SeenUntil) })]);
    }

    private static async Task<PersonalList> ReportsAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await db.Set<Report>().AsNoTracking().Where(row => row.ReporterId == member.Account).OrderBy(row => row.ReportedAt).ToListAsync(cancel);
        return new("Reports that you made", ["Reason", "Details", "When"], [.. rows.Select(row => new[] { row.Reason, row.Details, UkWords.Moment(row.ReportedAt) })]);
    }

    private static async Task<PersonalList> SanctionsAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await (
            from sanction in db.Set<Sanction>()
            join one in db.Set<Case>() on sanction.CaseId equals one.Id
            where sanction.AccountId == member.Account
            orderby sanction.From
            select new { sanction.Kind, one.Statement, sanction.From, sanction.Until, sanction.LiftedAt }).AsNoTracking().ToListAsync(cancel);
        return new("Warnings and suspensions", ["Kind", "Why", "From", "Until", "Lifted"],
            [.. rows.Select(row => new[] { $"{row.Kind}", row.Statement ?? "", UkWords.Moment(row.From), Moment(row.Until), Moment(row.LiftedAt) })]);
    }

    private static async Task<PersonalList> ExpertAsync(PlatformDb db, Actor member, CancellationToken cancel)
    {
        var rows = await db.Set<Expert>().AsNoTracking().Where(row => row.AccountId == member.Account).OrderBy(row => row.MarkedAt).ToListAsync(cancel);
        return new("Topics that you are an expert in", ["Topic", "Why", "Since"], [.. rows.Select(row => new[] { row.TopicCode, row.Reason, UkWords.Moment(row.MarkedAt) })]);
    }

    private static string Moment(NodaTime.Instant? at) => at is { } instant ? UkWords.Moment(instant) : "";
}
