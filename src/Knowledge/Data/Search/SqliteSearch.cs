using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data.Search;

/// <summary>SQLite's FTS5, with English stems. Words of the title weigh ten times those of the text.</summary>
internal sealed class SqliteSearch : ISearchIndex
{
    private const int Most = 5_000;

    public Task PrepareAsync(PlatformDb db, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"create virtual table if not exists knowledge_words using fts5(title, summary, body, content = '', contentless_delete = 1, tokenize = 'porter unicode61')", cancel);

    public async Task PutAsync(PlatformDb db, IndexedText text, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync($"delete from knowledge_words where rowid = {text.Key}", cancel);
        await db.Database.ExecuteSqlAsync($"insert into knowledge_words (rowid, title, summary, body) values ({text.Key}, {text.Title}, {text.Summary}, {text.Body})", cancel);
    }

    public async Task<IReadOnlyList<long>> FindAsync(PlatformDb db, SearchExpression expression, bool ranked, CancellationToken cancel)
    {
        var all = string.Join(expression.IsLoose ? " OR " : " AND ", expression.Groups.Select(group => $"({string.Join(" OR ", group.Select(Term))})"));
        var match = expression.InTitles ? $"title : ({all})" : all;
        return await db.Database.SqlQuery<long>(ranked
            ? $"select rowid as value from knowledge_words where knowledge_words match {match} order by bm25(knowledge_words, 10.0, 4.0, 1.0) limit {Most}"
            : (FormattableString)$"select rowid as value from knowledge_words where knowledge_words match {match} limit {Most}").ToListAsync(cancel);
    }

    private static string Term(SearchTerm term) => $"\"{string.Join(' ', term.Words)}\"{(term.AsBeginning ? "*" : "")}";
}
