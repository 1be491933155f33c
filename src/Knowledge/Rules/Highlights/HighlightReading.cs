using Preceptor.Kernel.Answers;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules.Highlights;

/// <summary>Understands which words of a page a member means, and the note with them. Words that stand more than once are asked about.</summary>
internal static class HighlightReading
{
    public static Outcome<Anchor> Quotation(string text, HighlightText typed)
    {
        var quotation = Anchoring.Folded(typed.Quotation);
        if (quotation.Length is 0 or > Highlight.MostQuotation)
        {
            return new NotSaid(quotation.Length == 0 ? "Enter the words to highlight"
                : $"The words have {quotation.Length:N0} characters and must have {Highlight.MostQuotation:N0} or fewer", nameof(HighlightText.Quotation));
        }

        return Anchoring.PlacesOf(text, quotation) switch
        {
            [] => new NotSaid($"‘{Shortened(quotation)}’ is not in this page. Copy the words from the page as they stand there", nameof(HighlightText.Quotation)),
            [var only] => Anchoring.At(text, only),
            var places when Chosen(places, typed) is { } chosen => Anchoring.At(text, chosen),
            var places => new ChooseWhich([.. places.Select(place => Anchoring.At(text, place))]),
        };
    }

    public static Outcome<string> Note(string typed)
    {
        var note = typed.ReplaceLineEndings("\n").Trim();
        return note.Length > Highlight.MostNote
            ? new NotSaid($"The note has {note.Length:N0} characters and must have {Highlight.MostNote:N0} or fewer", nameof(HighlightText.Note))
            : note;
    }

    /// <summary>The place that was chosen; else the one nearest to where the words were selected.</summary>
    private static Stretch? Chosen(IReadOnlyList<Stretch> places, HighlightText typed) =>
        typed.Place is { } start ? places.Where(place => place.Start == start).Select(place => (Stretch?)place).FirstOrDefault()
        : typed.Near is { } near ? places.MinBy(place => Math.Abs(place.Start - near))
        : null;

    private static string Shortened(string text) => text.Length <= 60 ? text : $"{text[..59]}…";
}
