using Preceptor.Kernel.Answers;

namespace Preceptor.Knowledge.Domain;

/// <summary>A highlight as a member types it.</summary>
/// <param name="Place">Where the words begin, chosen among several.</param>
/// <param name="Near">About where they begin, when they were selected in the page.</param>
internal sealed record HighlightText(string Quotation, string Note, int? Place, int? Near);

/// <summary>The words stand more than once in the page.</summary>
internal sealed record ChooseWhich(IReadOnlyList<Anchor> Places) : Refusal($"These words stand {Places.Count} times in the page. Select which of them you mean", nameof(HighlightText.Place));
