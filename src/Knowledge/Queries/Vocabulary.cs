using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Knowledge.Queries;

/// <summary>The words that live pages' titles and summaries, topics and synonyms are made of, to see slips of the keyboard by. Kept for a minute.</summary>
internal sealed class Vocabulary(IDatabases databases, Catalogue catalogue, TimeProvider clock)
{
    private static readonly TimeSpan Keeps = TimeSpan.FromMinutes(1);

    private Kept? _kept;

    private sealed record Kept(KnownWords Words, DateTimeOffset Until);

    public async Task<KnownWords> AskAsync(CancellationToken cancel)
    {
        if (_kept is { } kept && clock.GetUtcNow() < kept.Until)
        {
            return kept.Words;
        }

        var words = KnownWords.Of(await TextsAsync(cancel));
        _kept = new(words, clock.GetUtcNow() + Keeps);
        return words;
    }

    /// <summary>Something was published, so that the words are read again.</summary>
    public void Forget() => _kept = null;

    private async Task<IReadOnlyList<string>> TextsAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        var pages = await db.Live(db.Now).Select(live => live.Version.Title + " " + live.Version.Summary).ToListAsync(cancel);
        var topics = await db.Set<Topic>().Select(topic => topic.Name + " " + topic.About).ToListAsync(cancel);
        return [.. pages, .. topics, .. catalogue.Synonyms.SelectMany(synonym => synonym.Words), .. catalogue.Roles.SelectMany(role => role.Titles).Select(title => title.Display)];
    }
}
