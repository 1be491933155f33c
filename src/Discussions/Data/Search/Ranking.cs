using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Data;

namespace Preceptor.Discussions.Data.Search;

/// <summary>Puts what matches in order: by its words, as long as there are no more than are asked for. Of more than that, those with the words in the title are the best.</summary>
internal static class Ranking
{
    /// <returns>The best first, no more than <paramref name="most"/>.</returns>
    public static async Task<IReadOnlyList<MessageId>> RankAsync(this IMessageIndex index, PlatformDb db, IReadOnlyList<string> words, int most, CancellationToken cancel)
    {
        var some = await index.FindAsync(db, new(words, most, Ranked: false), cancel);
        if (some.Count <= 1)
        {
            return some;
        }

        return some.Count < most
            ? await index.FindAsync(db, new(words, most, Ranked: true), cancel)
            : [.. (await index.FindAsync(db, new(words, most, Ranked: true, InTitles: true), cancel)).Union(some).Take(most)];
    }

    /// <summary>For a glance: nothing is weighed, which takes a fraction of the time.</summary>
    /// <returns>In no order, no more than <paramref name="most"/>; where more match, those with the words in the title are among them.</returns>
    public static async Task<IReadOnlyList<MessageId>> GlanceAsync(this IMessageIndex index, PlatformDb db, IReadOnlyList<string> words, int most, CancellationToken cancel)
    {
        var some = await index.FindAsync(db, new(words, most, Ranked: false), cancel);
        return some.Count < most ? some : [.. (await index.FindAsync(db, new(words, most, Ranked: false, InTitles: true), cancel)).Union(some).Take(most)];
    }
}
