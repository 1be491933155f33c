using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data.Search;

/// <summary>SQLite's FTS5, with English stems. Words of the title weigh ten times those of the text.</summary>
internal sealed class SqliteSearch : ISearchIndex
{
    private const int Most = 5_000;

    public Task PrepareAsync(PlatformDb db, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"create virtual table if not exists knowledge_search using fts5(version_id unindexed, title, summary, body, tokenize = 'porter unicode61')", cancel);

    public async Task PutAsync(PlatformDb db, IndexedText text, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync($"delete from knowledge_search where version_id = {text.VersionId}", cancel);
        await db.Database.ExecuteSqlAsync(
            $"insert into knowledge_search (version_id, title, summary, body) values ({text.VersionId}, {text.Title}, {text.Summary}, {text.Body})", cancel);
    }

    public async Task<IReadOnlyList<SearchHit>> FindAsync(PlatformDb db, SearchExpression expression, CancellationToken cancel)
    {
        var match = string.Join(expression.IsLoose ? " OR " : " AND ", expression.Groups.Select(group => $"({string.Join(" OR ", group.Select(Term))})"));
        return await db.Database.SqlQuery<SearchHit>(
            $"select version_id, bm25(knowledge_search, 0, 10.0, 4.0, 1.0) as rank from knowledge_search where knowledge_search match {match} order by rank limit {Most}").ToListAsync(cancel);
    }

    private static string Term(SearchTerm term) => $"\"{string.Join(' ', term.Words)}\"{(term.AsBeginning ? "*" : "")}";
}
