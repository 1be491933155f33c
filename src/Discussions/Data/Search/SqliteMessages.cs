using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Data.Search;

/// <summary>SQLite's FTS5, with English stems. Words of the title weigh ten times those of the text.</summary>
internal sealed class SqliteMessages : IMessageIndex
{
    public Task PrepareAsync(PlatformDb db, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"""
        create virtual table if not exists discussions_words using fts5(message_id unindexed, title, body, content = '', contentless_delete = 1, contentless_unindexed = 1,
            tokenize = 'porter unicode61')
        """, cancel);

    /// <summary>Every text that is put in adds a part to the index; a search reads all parts, so they are made one.</summary>
    public Task TidyAsync(PlatformDb db, CancellationToken cancel) => db.Database.ExecuteSqlAsync($"insert into discussions_words (discussions_words) values ('optimize')", cancel);

    public async Task PutAsync(PlatformDb db, IndexedMessage message, CancellationToken cancel)
    {
        var key = SearchKey.Of(message.Id);
        await db.Database.ExecuteSqlAsync($"delete from discussions_words where rowid = {key}", cancel);
        await db.Database.ExecuteSqlAsync($"insert into discussions_words (rowid, message_id, title, body) values ({key}, {message.Id.ToString()}, {message.Title}, {message.Text})", cancel);
    }

    public async Task<IReadOnlyList<MessageId>> FindAsync(PlatformDb db, SoughtWords sought, CancellationToken cancel)
    {
        var all = string.Join(" AND ", sought.Words.Select(word => $"\"{word}\""));
        var match = sought.InTitles ? $"title : ({all})" : all;
        var found = await db.Database.SqlQuery<string>(sought.Ranked
            ? $"select message_id as value from discussions_words where discussions_words match {match} order by bm25(discussions_words, 0, 10.0, 1.0) limit {sought.Most}"
            : (FormattableString)$"select message_id as value from discussions_words where discussions_words match {match} limit {sought.Most}").ToListAsync(cancel);
        return [.. found.Select(id => new MessageId(Guid.Parse(id)))];
    }
}
