using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Search;
using Preceptor.Ui.Caching;

namespace Preceptor.Knowledge.Queries;

/// <summary>
/// The pages that are live or will be, as lists and search show them, with the topics. They are kept in memory, since each search counts all that it finds:
/// what is published or withdrawn here shows at once, a schedule comes to the instant, and what another machine did shows after <see cref="PublicPages.Keeps"/> at the latest.
/// </summary>
internal sealed class Shelf(IDatabases databases, Catalogue catalogue, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private Kept? _kept;

    private sealed record Kept(Shelved Shelved, DateTimeOffset Until);

    public async Task<Shelved> AskAsync(CancellationToken cancel)
    {
        if (Fresh is { } kept)
        {
            return kept;
        }

        await _turn.WaitAsync(cancel);
        try
        {
            if (Fresh is { } meanwhile)
            {
                return meanwhile;
            }

            // Counted from before the reading: what is published meanwhile must not wait longer.
            var (until, shelved) = (clock.GetUtcNow() + PublicPages.Keeps, await ReadAsync(cancel));
            _kept = new(shelved, until);
            return shelved;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Something was published, moved or withdrawn, so that all is read again.</summary>
    public void Forget() => _kept = null;

    public void Dispose() => _turn.Dispose();

    private Shelved? Fresh => _kept is { } kept && clock.GetUtcNow() < kept.Until ? kept.Shelved : null;

    private async Task<Shelved> ReadAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Anonymous);
        var now = db.Now;
        var pages = await (
            from version in db.Set<PageVersion>()
            where version.State == VersionState.Approved && version.LiveFrom != null && (version.LiveUntil == null || version.LiveUntil > now)
            join page in db.Set<Page>() on version.PageId equals page.Id
            select new FoundPage
            {
                Id = version.Id, Type = page.Type, Slug = page.Slug, Language = page.Language, IsExample = page.IsExample, Title = version.Title, Summary = version.Summary,
                Topics = version.Topics, Roles = version.Roles, Region = version.Region, Setting = version.Setting, LiveFrom = version.LiveFrom, LiveUntil = version.LiveUntil,
            }).ToListAsync(cancel);
        var topics = await db.Set<Topic>().AsNoTracking().OrderBy(topic => topic.Name).ToListAsync(cancel);
        return new([.. pages.OrderBy(page => page.Title, StringComparer.Ordinal)], topics, new(() => WordsOf(pages, topics)), clock);
    }

    /// <summary>To see slips of the keyboard by.</summary>
    private KnownWords WordsOf(IReadOnlyList<FoundPage> pages, IReadOnlyList<Topic> topics) => KnownWords.Of(
        [
            .. pages.Select(page => $"{page.Title} {page.Summary}"), .. topics.Select(topic => $"{topic.Name} {topic.About}"),
            .. catalogue.Synonyms.SelectMany(synonym => synonym.Words), .. catalogue.Roles.SelectMany(role => role.Titles).Select(title => title.Display),
        ]);
}

/// <summary>What is on the shelf, as of when it was put there.</summary>
/// <param name="pages">By title, also those that will be live.</param>
internal sealed class Shelved(IReadOnlyList<FoundPage> pages, IReadOnlyList<Topic> topics, Lazy<KnownWords> words, TimeProvider clock)
{
    /// <summary>The newest first.</summary>
    private readonly OrderedDictionary<long, FoundPage> _byKey = new(pages.OrderByDescending(page => page.LiveFrom).Select(page => KeyValuePair.Create(SearchKey.Of(page.Id), page)));
    private readonly Lazy<TitleWords> _titles = new(() => new(pages));

    public IReadOnlyList<Topic> Topics => topics;

    public KnownWords Words => words.Value;

    /// <summary>What everybody may read now, by title.</summary>
    public IEnumerable<FoundPage> Live => pages.Where(IsLive);

    /// <summary>The page of the version with this <see cref="SearchKey"/>; nothing when it is not for everybody to read now.</summary>
    public FoundPage? Find(long key) => _byKey.TryGetValue(key, out var page) && IsLive(page) ? page : null;

    /// <summary>Those of many keys that everybody may read now, the newest first.</summary>
    public IEnumerable<FoundPage> Newest(IReadOnlySet<long> keys) => keys.Count == 0 ? [] : _byKey.Where(each => keys.Contains(each.Key) && IsLive(each.Value)).Select(each => each.Value);

    /// <summary>What everybody may read now and has the words in its title as they stand; the best first.</summary>
    public IEnumerable<FoundPage> InTitles(SearchExpression expression) => _titles.Value.Find(expression).Where(IsLive);

    private bool IsLive(FoundPage page) => page.IsLiveAt(UkTime.Now(clock));
}
