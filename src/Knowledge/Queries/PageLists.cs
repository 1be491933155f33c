using NodaTime;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Queries;

/// <summary>A live page in a list.</summary>
internal sealed record PageLine(string Type, string Slug, string Language, bool IsExample, string Title, string Summary, List<string> Topics, Instant? LiveFrom)
{
    public string Href => $"/learn/pages/{Slug}";

    public string TypeName => PageTemplates.Of(Type).Name;

    public static PageLine Of(FoundPage page) => new(page.Type, page.Slug, page.Language, page.IsExample, page.Title, page.Summary, page.Topics, page.LiveFrom);
}

/// <summary>Lists of live pages, by title: by topic, by type.</summary>
internal sealed class PageLists(Shelf shelf)
{
    public async Task<IReadOnlyList<Topic>> TopicsAsync(CancellationToken cancel) => (await shelf.AskAsync(cancel)).Topics;

    public async Task<IReadOnlyList<PageLine>> OfTypeAsync(string type, CancellationToken cancel) => [.. (await shelf.AskAsync(cancel)).Live.Where(page => page.Type == type).Select(PageLine.Of)];

    public async Task<IReadOnlyList<PageLine>> OfTopicAsync(string topic, CancellationToken cancel) => [.. (await shelf.AskAsync(cancel)).Live.Where(page => page.Topics.Contains(topic)).Select(PageLine.Of)];
}
