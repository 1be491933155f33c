using Microsoft.EntityFrameworkCore;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Data.Search;

/// <summary>PostgreSQL's full text, with English stems. Words of the title weigh ten times those of the text.</summary>
internal sealed class PostgresMessages : IMessageIndex
{
    public async Task PrepareAsync(PlatformDb db, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync($"create table if not exists discussions_words (message_id uuid primary key, words tsvector not null)", cancel);
        await db.Database.ExecuteSqlAsync($"create index if not exists discussions_words_words on discussions_words using gin (words)", cancel);
    }

    /// <summary>The database does it by itself.</summary>
    public Task TidyAsync(PlatformDb db, CancellationToken cancel) => Task.CompletedTask;

    public Task PutAsync(PlatformDb db, IndexedMessage message, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"""
        insert into discussions_words (message_id, words)
        values ({message.Id.Value}, setweight(to_tsvector('english', {message.Title}), 'A') || to_tsvector('english', {message.Text}))
        on conflict (message_id) do update set words = excluded.words
        """, cancel);

    public async Task<IReadOnlyList<MessageId>> FindAsync(PlatformDb db, SoughtWords sought, CancellationToken cancel)
    {
        var query = string.Join(" & ", sought.Words.Select(word => sought.InTitles ? $"{word}:A" : word));
        var found = await db.Database.SqlQuery<Guid>(sought.Ranked
            ? $$"""
            select message_id as value from discussions_words, to_tsquery('english', {{query}}) query
            where words @@ query order by -ts_rank('{0.1, 0.1, 0.1, 1.0}', words, query), message_id limit {{sought.Most}}
            """
            : (FormattableString)$"select message_id as value from discussions_words where words @@ to_tsquery('english', {query}) limit {sought.Most}").ToListAsync(cancel);
        return [.. found.Select(id => new MessageId(id))];
    }
}
