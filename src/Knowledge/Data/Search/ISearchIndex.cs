using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data.Search;

/// <summary>The words of one approved version, accents taken off.</summary>
/// <param name="Key">The version's <see cref="SearchKey"/>.</param>
internal sealed record IndexedText(long Key, string Title, string Summary, string Body);

/// <summary>A full-text index in the database itself, which keeps words and no texts. What the two databases do differently is in the two classes that implement it, and nowhere else.</summary>
internal interface ISearchIndex : IDatabaseExtra
{
    Task PutAsync(PlatformDb db, IndexedText text, CancellationToken cancel);

    /// <param name="ranked">The best first; otherwise in no order, which takes a fraction of the time.</param>
    /// <returns>The keys of versions that match.</returns>
    Task<IReadOnlyList<long>> FindAsync(PlatformDb db, SearchExpression expression, bool ranked, CancellationToken cancel);
}
