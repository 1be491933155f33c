using Microsoft.Extensions.DependencyInjection;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Data.Search;
using Preceptor.Knowledge.Domain;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Knowledge;

/// <summary>Which page comes first, on both databases.</summary>
public sealed class RankingTests : IAsyncLifetime
{
    private static readonly SearchExpression Huddles = new([[new(["huddle"], AsBeginning: false)]]);

    private Site _site = null!;
    private PlatformDb _db = null!;

    private ISearchIndex Index => _site.Services.GetRequiredService<ISearchIndex>();

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _db = _site.Services.GetRequiredService<IDatabases>().Open(Actor.Anonymous);
    }

    public async ValueTask DisposeAsync()
    {
        await _db.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task The_words_decide_while_they_tell_the_pages_apart()
    {
        await PutAsync((1, "Nights", "One huddle in a long text about something else altogether."), (2, "Huddle", "A page."), (3, "Days", "Huddle after huddle after huddle."));
        var ranked = await Index.RankAsync(_db, Huddles, CancellationToken.None);
        ranked.Best.ShouldBe([2L, 3L, 1L]);
        ranked.Others.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_more_pages_than_are_weighed_those_with_the_words_in_the_title_come_first()
    {
        await PutAsync([.. Enumerable.Range(1, Ranking.MostWeighed + 1).Select(i => ((long)i, i % 100 == 0 ? "A huddle" : "Something else", "About the huddle."))]);
        var ranked = await Index.RankAsync(_db, Huddles, CancellationToken.None);
        ranked.Best.Order().ShouldBe([.. Enumerable.Range(1, 10).Select(i => i * 100L)]);
        ranked.Others.Count.ShouldBe(Ranking.MostWeighed - 9);
    }

    private async Task PutAsync(params (long Key, string Title, string Body)[] texts)
    {
        await using var transaction = await _db.Database.BeginTransactionAsync();
        foreach (var (key, title, body) in texts)
        {
            await Index.PutAsync(_db, new(key, title, "", body), CancellationToken.None);
        }

        await transaction.CommitAsync();
    }
}
