using System.Collections.Frozen;
using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data.Search;

/// <summary>Versions that match a search, by their <see cref="SearchKey"/>.</summary>
/// <param name="Best">The best first.</param>
/// <param name="Others">Matches beyond the best, in no order.</param>
internal sealed record RankedKeys(IReadOnlyList<long> Best, IReadOnlySet<long> Others);

/// <summary>Puts what matches in order: by its words, as long as they tell the pages apart. Of more pages than that, those with the words in the title are the best.</summary>
internal static class Ranking
{
    /// <summary>To weigh every word of a page takes several times as long as to find it, so more are not weighed.</summary>
    public const int MostWeighed = 1_000;

    public static async Task<RankedKeys> RankAsync(this ISearchIndex index, PlatformDb db, SearchExpression expression, CancellationToken cancel)
    {
        var all = await index.FindAsync(db, expression, ranked: false, cancel);
        if (all.Count <= MostWeighed)
        {
            return new(all.Count <= 1 ? all : await index.FindAsync(db, expression, ranked: true, cancel), FrozenSet<long>.Empty);
        }

        var titled = expression.InTitles ? [] : (await index.RankAsync(db, expression with { InTitles = true }, cancel)).Best;
        return new(titled, all.Except(titled).ToHashSet());
    }
}
