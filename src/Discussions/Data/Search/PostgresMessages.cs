using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Data.Search;

/// <summary>PostgreSQL's full text, with English stems. Words of the title weigh ten times those of the text.</summary>
internal sealed class PostgresMessages : IMessageIndex
{
    private const int Most = 2_000;

    public async Task PrepareAsync(PlatformDb db, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            create table if not exists discussions_search (message_id text primary key, title text not null, body text not null,
                words tsvector generated always as (setweight(to_tsvector('english', title), 'A') || to_tsvector('english', body)) stored)
            """, cancel);
        await db.Database.ExecuteSqlAsync($"create index if not exists discussions_search_words on discussions_search using gin (words)", cancel);
    }

    public Task PutAsync(PlatformDb db, IndexedMessage message, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"""
        insert into discussions_search (message_id, title, body) values ({message.MessageId}, {message.Title}, {message.Text})
        on conflict (message_id) do update set title = excluded.title, body = excluded.body
        """, cancel);

    public async Task<IReadOnlyList<MessageHit>> FindAsync(PlatformDb db, IReadOnlyList<string> words, CancellationToken cancel)
    {
        var typed = string.Join(' ', words);
        return await db.Database.SqlQuery<MessageHit>(
            $$"""
            select message_id, -ts_rank('{0.1, 0.1, 0.1, 1.0}', words, query)::float8 as rank from discussions_search, plainto_tsquery('english', {{typed}}) query
            where words @@ query order by rank limit {{Most}}
            """).ToListAsync(cancel);
    }
}
