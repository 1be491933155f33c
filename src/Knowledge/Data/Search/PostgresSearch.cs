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
        await db.Database.ExecuteSqlAsync(
            $"""
            create table if not exists knowledge_search (version_id text primary key, title text not null, summary text not null, body text not null,
                words tsvector generated always as (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', summary), 'B') || to_tsvector('english', body)) stored)
            """, cancel);
        await db.Database.ExecuteSqlAsync($"create index if not exists knowledge_search_words on knowledge_search using gin (words)", cancel);
    }

    public Task PutAsync(PlatformDb db, IndexedText text, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"""
        insert into knowledge_search (version_id, title, summary, body) values ({text.VersionId}, {text.Title}, {text.Summary}, {text.Body})
        on conflict (version_id) do update set title = excluded.title, summary = excluded.summary, body = excluded.body
        """, cancel);

    public async Task<IReadOnlyList<SearchHit>> FindAsync(PlatformDb db, SearchExpression expression, CancellationToken cancel)
    {
        var query = string.Join(expression.IsLoose ? " | " : " & ", expression.Groups.Select(group => $"({string.Join(" | ", group.Select(Term))})"));
        return await db.Database.SqlQuery<SearchHit>(
            $$"""
            select version_id, -ts_rank('{0.1, 0.2, 0.4, 1.0}', words, query)::float8 as rank from knowledge_search, to_tsquery('english', {{query}}) query
            where words @@ query order by rank limit {{Most}}
            """).ToListAsync(cancel);
    }

    private static string Term(SearchTerm term) => $"({string.Join(" <-> ", term.Words)}{(term.AsBeginning ? ":*" : "")})";
}
