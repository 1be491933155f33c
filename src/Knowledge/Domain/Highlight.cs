using System.Runtime.InteropServices;
using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.Knowledge.Domain;

/// <summary>
/// Where words stand in a page's text, so that they are found again in a later version: what they are, what is around them, and how far in.
/// The model is the W3C Web Annotation Data Model's TextQuoteSelector and TextPositionSelector.
/// </summary>
/// <param name="Before">The text just before the quotation, <see cref="Around"/> characters at most.</param>
/// <param name="Start">Characters of the text before the quotation, white space folded.</param>
internal sealed record Anchor(string Quotation, string Before, string After, int Start)
{
    /// <summary>A few words.</summary>
    public const int Around = 40;
}

/// <summary>A stretch of a page's text, in characters of the folded text.</summary>
/// <param name="End">The first character after it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Stretch(int Start, int End);

/// <summary>Words of a page that a member has marked, with a note. Nobody else sees it, and it is in no count.</summary>
internal sealed class Highlight
{
    public const int MostQuotation = 1_000;
    public const int MostNote = 2_000;

    /// <summary>On one page; more would hide it.</summary>
    public const int MostOnPage = 100;

    public required HighlightId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public required PageId PageId { get; init; }

    /// <summary>Of the version that was read.</summary>
    public required int VersionNumber { get; init; }

    public required string Quotation { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }

    public required int Start { get; init; }

    public string Note { get; set; } = "";

    public required Instant MadeAt { get; init; }

    public Anchor Anchor => new(Quotation, Before, After, Start);
}
