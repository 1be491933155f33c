using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Knowledge.Queries;

/// <summary>A topic on the Learn home with its latest pages.</summary>
internal sealed record HomeTopic(Topic Topic, bool IsChosen, IReadOnlyList<PageLine> Pages, int All);

/// <param name="Interests">The reader's topics of interest; none when they chose none or are signed out.</param>
internal sealed record HomeView(IReadOnlyList<HomeTopic> Topics, IReadOnlyList<PageLine> Latest, IReadOnlyDictionary<string, int> ByType, IReadOnlyList<string> Interests);

/// <summary>What the Learn home shows this reader: their topics first.</summary>
internal sealed class HomeAsked(IDatabases databases, Shelf shelf)
{
    private const int MostLatest = 5;
    private const int MostOfTopic = 3;

    public async Task<HomeView> AskAsync(Actor actor, CancellationToken cancel)
    {
        var shelved = await shelf.AskAsync(cancel);
        var pages = shelved.Live.Select(PageLine.Of).ToList();
        var latest = pages.Where(page => !page.IsExample).OrderByDescending(page => page.LiveFrom).ThenBy(page => page.Title, StringComparer.Ordinal).ToList();
        var interests = await InterestsAsync(actor, cancel);
        return new(
            [.. HomeOrder.Of(shelved.Topics, interests).Select(topic => TopicOf(topic, interests, latest))],
            [.. latest.Take(MostLatest)],
            pages.CountBy(page => page.Type).ToDictionary(StringComparer.Ordinal), interests);
    }

    /// <summary>The codes of the topics that a member chose; none for who is not signed in.</summary>
    public async Task<IReadOnlyList<string>> InterestsAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        return actor.Account is { } account && await db.Set<Member>().AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == account, cancel) is { } member ? member.Interests : [];
    }

    private static HomeTopic TopicOf(Topic topic, IReadOnlyList<string> interests, List<PageLine> latest)
    {
        var about = latest.Where(page => page.Topics.Contains(topic.Code)).ToList();
        return new(topic, interests.Contains(topic.Code), [.. about.Take(MostOfTopic)], about.Count);
    }
}
