using Preceptor.Kernel;
using Preceptor.Kernel.Access;

namespace Preceptor.Contracts;

/// <summary>The hub's topics, which pages and discussions share. Answered by Knowledge.</summary>
public interface IHubTopics
{
    /// <summary>All topics, by name.</summary>
    Task<IReadOnlyList<HubTopic>> AllAsync(CancellationToken cancel);
}

/// <param name="Code">Stable; the end of the topic's address.</param>
/// <param name="IsModeratedFirst">What members write of it waits for a moderator before others see it.</param>
public sealed record HubTopic(string Code, string Name, bool IsModeratedFirst);

/// <summary>A room that has something to say of a member on their page, to whoever may open it.</summary>
public interface IMemberFacts
{
    Task<IReadOnlyList<MemberFact>> OfAsync(AccountId member, CancellationToken cancel);
}

/// <param name="Name">What it is, such as "Expert in supervision".</param>
public sealed record MemberFact(string Name, string Text);

/// <summary>A room that has more than pages to find, shown beside the hub's search results. It answers only with what the actor may open.</summary>
public interface ISearchSource
{
    /// <summary>The best hits; nothing when there are none.</summary>
    Task<SearchFinds?> FindAsync(Actor actor, string words, CancellationToken cancel);
}

/// <param name="Place">What was searched, such as Talking Points.</param>
/// <param name="All">How many match.</param>
/// <param name="AndMore">There are more, which were not counted.</param>
/// <param name="MoreHref">Where all of them are listed.</param>
public sealed record SearchFinds(string Place, int All, bool AndMore, IReadOnlyList<SearchFind> Best, string MoreHref);

public sealed record SearchFind(string Text, string Href);
