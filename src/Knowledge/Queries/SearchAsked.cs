using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Data.Search;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Knowledge.Queries;

/// <param name="Matches">All pages that the words match, before the filters; the facets count them.</param>
/// <param name="Meant">The words as they were probably meant.</param>
internal sealed record SearchResult(IReadOnlyList<FoundPage> Found, IReadOnlyList<Facet> Facets, int Matches, string? Meant);

/// <summary>What matches a search, filtered and counted. It begins with what everybody may read, so that it never shows what the reader may not open.</summary>
internal sealed class SearchAsked(IDatabases databases, ISearchIndex index, Vocabulary vocabulary, Catalogue catalogue)
{
    public const int MostSuggested = 6;

    public async Task<SearchResult> AskAsync(string words, SearchFilters filters, CancellationToken cancel)
    {
        var read = SearchReading.Read(words, await vocabulary.AskAsync(cancel), catalogue.Synonyms);
        await using var db = databases.Open(Actor.Anonymous);
        var matches = await MatchesAsync(db, words, read.Expression, cancel);
        if (matches.Count == 0 && read.Expression.Groups.Count > 1)
        {
            matches = await MatchesAsync(db, words, read.Expression with { IsLoose = true }, cancel);
        }

        var shown = matches.Where(page => filters.WithExamples || !page.IsExample).ToList();
        var topics = await db.Set<Topic>().AsNoTracking().OrderBy(topic => topic.Name).ToListAsync(cancel);
        return new([.. shown.Where(page => filters.Let(page, db.Now))], Facets.Of(shown, filters, new(topics, catalogue, db.Now)), shown.Count, read.Meant);
    }

    /// <summary>Titles that the words begin to match, for whoever is still typing.</summary>
    public async Task<IReadOnlyList<FoundPage>> SuggestAsync(string words, CancellationToken cancel)
    {
        var read = SearchReading.Read(words, await vocabulary.AskAsync(cancel), catalogue.Synonyms);
        await using var db = databases.Open(Actor.Anonymous);
        return read.Expression.IsEmpty ? [] : [.. (await MatchesAsync(db, words, read.Expression, cancel)).Where(page => !page.IsExample).Take(MostSuggested)];
    }

    private async Task<List<FoundPage>> MatchesAsync(PlatformDb db, string words, SearchExpression expression, CancellationToken cancel)
    {
        if (expression.IsEmpty)
        {
            return words.Trim().Length > 0 ? [] : await Pages(db.Live(db.Now)).OrderBy(page => page.Title).ToListAsync(cancel);
        }

        var hits = await index.FindAsync(db, expression, cancel);
        var ranks = hits.Index().ToDictionary(hit => new VersionId(Guid.Parse(hit.Item.VersionId)), hit => hit.Index);
        var ids = ranks.Keys.ToList();
        var pages = await Pages(db.Live(db.Now).Where(live => ids.Contains(live.Version.Id))).ToListAsync(cancel);
        return [.. pages.OrderBy(page => ranks[page.Id])];
    }

    private static IQueryable<FoundPage> Pages(IQueryable<LivePage> live) => live.Select(each => new FoundPage
    {
        Id = each.Version.Id, Type = each.Page.Type, Slug = each.Page.Slug, Language = each.Page.Language, IsExample = each.Page.IsExample, Title = each.Version.Title,
        Summary = each.Version.Summary, Topics = each.Version.Topics, Roles = each.Version.Roles, Region = each.Version.Region, Setting = each.Version.Setting, LiveFrom = each.Version.LiveFrom,
    });
}
