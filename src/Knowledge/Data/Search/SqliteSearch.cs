using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data.Search;

/// <summary>SQLite's FTS5, with English stems. Words of the title weigh ten times those of the text.</summary>
internal sealed class SqliteSearch : ISearchIndex
{
    private const int Most = 5_000;

    private const string Unranked = "select rowid from knowledge_words where knowledge_words match $match limit $most";
    private const string Ranked = "select rowid from knowledge_words where knowledge_words match $match order by bm25(knowledge_words, 10.0, 4.0, 1.0) limit $most";

    public Task PrepareAsync(PlatformDb db, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"create virtual table if not exists knowledge_words using fts5(title, summary, body, content = '', contentless_delete = 1, tokenize = 'porter unicode61')", cancel);

    /// <summary>Every text that is put in adds a part to the index; a search reads all parts, so they are made one.</summary>
    public Task TidyAsync(PlatformDb db, CancellationToken cancel) => db.Database.ExecuteSqlAsync($"insert into knowledge_words (knowledge_words) values ('optimize')", cancel);

    public async Task PutAsync(PlatformDb db, IndexedText text, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync($"delete from knowledge_words where rowid = {text.Key}", cancel);
        await db.Database.ExecuteSqlAsync($"insert into knowledge_words (rowid, title, summary, body) values ({text.Key}, {text.Title}, {text.Summary}, {text.Body})", cancel);
    }

    /// <summary>Read without the mapper, which takes longer over thousands of numbers than the index does to find them.</summary>
    public async Task<IReadOnlyList<long>> FindAsync(PlatformDb db, SearchExpression expression, bool ranked, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = ranked ? Ranked : Unranked;
        Set(command, "$match", Match(expression));
        Set(command, "$most", Most);
        var keys = new List<long>();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            keys.Add(reader.GetInt64(0));
        }

        return keys;
    }

    private static void Set(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private static string Match(SearchExpression expression)
    {
        var all = string.Join(expression.IsLoose ? " OR " : " AND ", expression.Groups.Select(group => $"({string.Join(" OR ", group.Select(Term))})"));
        return expression.InTitles ? $"title : ({all})" : all;
    }

    private static string Term(SearchTerm term) => $"\"{string.Join(' ', term.Words)}\"{(term.AsBeginning ? "*" : "")}";
}
