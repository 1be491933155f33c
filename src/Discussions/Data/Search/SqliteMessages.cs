using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Data.Search;

/// <summary>SQLite's FTS5, with English stems. Words of the title weigh ten times those of the text.</summary>
internal sealed class SqliteMessages : IMessageIndex
{
    private const int Most = 2_000;

    public Task PrepareAsync(PlatformDb db, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"create virtual table if not exists discussions_search using fts5(message_id unindexed, title, body, tokenize = 'porter unicode61')", cancel);

    public async Task PutAsync(PlatformDb db, IndexedMessage message, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync($"delete from discussions_search where message_id = {message.MessageId}", cancel);
        await db.Database.ExecuteSqlAsync($"insert into discussions_search (message_id, title, body) values ({message.MessageId}, {message.Title}, {message.Text})", cancel);
    }

    public async Task<IReadOnlyList<MessageHit>> FindAsync(PlatformDb db, IReadOnlyList<string> words, CancellationToken cancel)
    {
        var match = string.Join(" AND ", words.Select(word => $"\"{word}\""));
        return await db.Database.SqlQuery<MessageHit>(
            $"select message_id, bm25(discussions_search, 0, 10.0, 1.0) as rank from discussions_search where discussions_search match {match} order by rank limit {Most}").ToListAsync(cancel);
    }
}
