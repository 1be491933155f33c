using Preceptor.Knowledge.Domain;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Highlights;

/// <summary>The form that keeps a highlight, as it stands on the page that is read and on its own page.</summary>
internal sealed record HighlightFields(string Slug)
{
    public string? Quotation { get; init; }

    public string? Note { get; init; }

    public int? Place { get; init; }

    public int? Near { get; init; }

    /// <summary>Where the words stand, when it is more than once.</summary>
    public IReadOnlyList<Choice> Places { get; init; } = [];

    public static IReadOnlyList<Choice> PlacesOf(ChooseWhich asked) =>
        [.. asked.Places.Select(place => new Choice($"{place.Start}", $"…{place.Before}{place.Quotation}{place.After}…"))];
}
