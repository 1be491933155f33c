using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data.Search;

/// <summary>PostgreSQL's full text, with English stems. Words of the title weigh ten times those of the text.</summary>
internal sealed class PostgresSearch : ISearchIndex
{
    private const int Most = 5_000;

    public async Task PrepareAsync(PlatformDb db, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync($"create table if not exists knowledge_words (key bigint primary key, words tsvector not null)", cancel);
        await db.Database.ExecuteSqlAsync($"create index if not exists knowledge_words_words on knowledge_words using gin (words)", cancel);
    }

    /// <summary>The database does it by itself.</summary>
    public Task TidyAsync(PlatformDb db, CancellationToken cancel) => Task.CompletedTask;

    public Task PutAsync(PlatformDb db, IndexedText text, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"""
        insert into knowledge_words (key, words)
        values ({text.Key}, setweight(to_tsvector('english', {text.Title}), 'A') || setweight(to_tsvector('english', {text.Summary}), 'B') || to_tsvector('english', {text.Body}))
        on conflict (key) do update set words = excluded.words
        """, cancel);

    public async Task<IReadOnlyList<long>> FindAsync(PlatformDb db, SearchExpression expression, bool ranked, CancellationToken cancel)
    {
        var query = string.Join(expression.IsLoose ? " | " : " & ", expression.Groups.Select(group => $"({string.Join(" | ", group.Select(term => Term(term, expression.InTitles)))})"));
        return await db.Database.SqlQuery<long>(ranked
            ? $$"""
            select key as value from knowledge_words, to_tsquery('english', {{query}}) query
            where words @@ query order by -ts_rank('{0.1, 0.2, 0.4, 1.0}', words, query), key limit {{Most}}
            """
            : (FormattableString)$"select key as value from knowledge_words where words @@ to_tsquery('english', {query}) limit {Most}").ToListAsync(cancel);
    }

    private static string Term(SearchTerm term, bool inTitles) => $"({string.Join(" <-> ", term.Words.Select(word => word + Mark(term.AsBeginning, inTitles)))})";

    private static string Mark(bool asBeginning, bool inTitles) => (asBeginning, inTitles) switch
    {
        (false, false) => "",
        _ => $":{(asBeginning ? "*" : "")}{(inTitles ? "A" : "")}",
    };
}
