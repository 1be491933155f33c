using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data.Search;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Knowledge.Queries;

/// <param name="Matches">All pages that the words match, before the filters; the facets count them.</param>
/// <param name="Meant">The words as they were probably meant.</param>
internal sealed record SearchResult(IReadOnlyList<FoundPage> Found, IReadOnlyList<Facet> Facets, int Matches, string? Meant);

/// <summary>What matches a search, filtered and counted. Only what stands on the shelf is shown, which is what everybody may read.</summary>
internal sealed class SearchAsked(IDatabases databases, ISearchIndex index, Shelf shelf, Catalogue catalogue)
{
    public const int MostSuggested = 6;

    public async Task<SearchResult> AskAsync(string words, SearchFilters filters, CancellationToken cancel)
    {
        var shelved = await shelf.AskAsync(cancel);
        var read = SearchReading.Read(words, shelved.Words, catalogue.Synonyms);
        await using var db = databases.Open(Actor.Anonymous);
        var matches = read.Expression.IsEmpty ? words.Trim().Length > 0 ? [] : [.. shelved.Live] : await MatchesAsync(db, shelved, read.Expression, cancel);
        if (matches.Count == 0 && read.Expression.Groups.Count > 1)
        {
            matches = await MatchesAsync(db, shelved, read.Expression with { IsLoose = true }, cancel);
        }

        var shown = matches.Where(page => filters.WithExamples || !page.IsExample).ToList();
        return new([.. shown.Where(page => filters.Let(page, db.Now))], Facets.Of(shown, filters, new(shelved.Topics, catalogue, db.Now)), shown.Count, read.Meant);
    }

    /// <summary>Titles that the words begin to match, for whoever is still typing. The index is asked only where the words as they stand are in none, since it knows stems.</summary>
    public async Task<IReadOnlyList<FoundPage>> SuggestAsync(string words, CancellationToken cancel)
    {
        var shelved = await shelf.AskAsync(cancel);
        var expression = SearchReading.Read(words, shelved.Words, catalogue.Synonyms).Expression.Unfinished;
        if (expression.IsEmpty)
        {
            return [];
        }

        var standing = shelved.InTitles(expression).Where(page => !page.IsExample).Take(MostSuggested).ToList();
        if (standing.Count > 0)
        {
            return standing;
        }

        await using var db = databases.Open(Actor.Anonymous);
        return [.. (await MatchesAsync(db, shelved, expression, cancel)).Where(page => !page.IsExample).Take(MostSuggested)];
    }

    /// <summary>The best first; then, where more match than are weighed, the newest.</summary>
    private async Task<List<FoundPage>> MatchesAsync(PlatformDb db, Shelved shelved, SearchExpression expression, CancellationToken cancel)
    {
        var (best, others) = await index.RankAsync(db, expression, cancel);
        return [.. best.Select(shelved.Find).OfType<FoundPage>(), .. shelved.Newest(others)];
    }
}
