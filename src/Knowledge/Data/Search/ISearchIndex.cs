using Preceptor.Kernel.Data;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data.Search;

/// <summary>The words of one approved version, accents taken off.</summary>
internal sealed record IndexedText(string VersionId, string Title, string Summary, string Body);

/// <summary>A version that matches.</summary>
internal sealed class SearchHit
{
    public string VersionId { get; init; } = "";

    /// <summary>Smaller is better; only its order means something.</summary>
    public double Rank { get; init; }
}

/// <summary>A full-text index in the database itself. What the two databases do differently is in the two classes that implement it, and nowhere else.</summary>
internal interface ISearchIndex : IDatabaseExtra
{
    Task PutAsync(PlatformDb db, IndexedText text, CancellationToken cancel);

    /// <summary>The best hits first.</summary>
    Task<IReadOnlyList<SearchHit>> FindAsync(PlatformDb db, SearchExpression expression, CancellationToken cancel);
}
