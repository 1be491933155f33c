using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Queries;

/// <param name="Name">As the member was called when they last wrote of anything.</param>
internal sealed record ExpertLine(Expert Expert, string Name, string TopicName);

/// <summary>Who is an expert on what? Told on the member's page too.</summary>
internal sealed class ExpertsAsked(IDatabases databases, IHubTopics topics) : IMemberFacts
{
    public async Task<IReadOnlyList<MemberFact>> OfAsync(AccountId member, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        if (await db.Set<Switch>().AnyAsync(each => each.IsOff, cancel))
        {
            return [];
        }

        var experts = await db.Set<Expert>().AsNoTracking().Where(row => row.AccountId == member).OrderBy(row => row.TopicCode).ToListAsync(cancel);
        var names = await NamesAsync(cancel);
        return [.. experts.Select(expert => new MemberFact($"Expert in {Expert.InText(names.GetValueOrDefault(expert.TopicCode, expert.TopicCode))}", expert.Reason))];
    }

    /// <summary>All, by topic.</summary>
    public async Task<IReadOnlyList<ExpertLine>> AllAsync(Actor moderator, CancellationToken cancel)
    {
        await using var db = databases.Open(moderator.OutsideEmployers);
        var rows = await db.Set<Expert>().AsNoTracking().Select(expert => new
        {
            Expert = expert,
            Name = db.Set<Message>().Where(message => message.AuthorId == expert.AccountId).OrderByDescending(message => message.WrittenAt).Select(message => message.AuthorName).FirstOrDefault(),
        }).ToListAsync(cancel);
        var names = await NamesAsync(cancel);
        return [.. rows.Select(row => new ExpertLine(row.Expert, row.Name ?? "A member", names.GetValueOrDefault(row.Expert.TopicCode, row.Expert.TopicCode))).OrderBy(line => line.TopicName, StringComparer.Ordinal).ThenBy(line => line.Name, StringComparer.Ordinal)];
    }

    public async Task<Expert?> OneAsync(Actor moderator, AccountId member, string topic, CancellationToken cancel)
    {
        await using var db = databases.Open(moderator.OutsideEmployers);
        return await db.Set<Expert>().AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == member && row.TopicCode == topic, cancel);
    }

    private async Task<Dictionary<string, string>> NamesAsync(CancellationToken cancel) =>
        (await topics.AllAsync(cancel)).ToDictionary(topic => topic.Code, topic => topic.Name, StringComparer.Ordinal);
}
