using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Queries;

/// <summary>A live page in a list.</summary>
internal sealed record PageLine(string Type, string Slug, string Language, bool IsExample, string Title, string Summary, List<string> Topics, Instant? LiveFrom)
{
    public string Href => $"/learn/pages/{Slug}";

    public string TypeName => PageTemplates.Of(Type).Name;
}

/// <summary>Lists of live pages: by topic, by type, the latest.</summary>
internal sealed class PageLists(IDatabases databases)
{
    public async Task<IReadOnlyList<Topic>> TopicsAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        return await db.Set<Topic>().AsNoTracking().OrderBy(topic => topic.Name).ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<PageLine>> OfTypeAsync(string type, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        return await Lines(db.Live(db.Now).Where(live => live.Page.Type == type).OrderBy(live => live.Version.Title)).ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<PageLine>> OfTopicAsync(string topic, CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        return await Lines(db.Live(db.Now).Where(live => live.Version.Topics.Contains(topic)).OrderBy(live => live.Version.Title)).ToListAsync(cancel);
    }

    public static IQueryable<PageLine> Lines(IQueryable<LivePage> pages) => pages.Select(live => new PageLine(
        live.Page.Type, live.Page.Slug, live.Page.Language, live.Page.IsExample, live.Version.Title, live.Version.Summary, live.Version.Topics, live.Version.LiveFrom));
}
