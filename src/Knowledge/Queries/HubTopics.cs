using Preceptor.Contracts;

namespace Preceptor.Knowledge.Queries;

/// <summary>The hub's topics, for other rooms.</summary>
internal sealed class HubTopics(PageLists lists) : IHubTopics
{
    public async Task<IReadOnlyList<HubTopic>> AllAsync(CancellationToken cancel) =>
        [.. (await lists.TopicsAsync(cancel)).Select(topic => new HubTopic(topic.Code, topic.Name, topic.IsModeratedFirst))];
}
