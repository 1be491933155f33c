using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary>
/// <c>&lt;nhs-search for="Q" label="Search people" action="/people" /&gt;</c>: a search box that sends its own form by GET. Hidden inputs
/// between its tags go with it. Without <c>action</c> it is only the box, for a form that the page writes.
/// </summary>
[HtmlTargetElement("nhs-search")]
public sealed class SearchTag : LabelledField
{
    public string? Action { get; set; }

    /// <summary>Characters that fit: 10, 20 or 30; full width when missing.</summary>
    public string? Width { get; set; }

    private protected override IHtmlContent BuildField(Authored authored)
    {
        var box = Group(new Element("div").Class("nhsuk-input-wrapper nhsuk-search-input__wrapper").Add(Input(authored), Submit()))
            .Class("nhsuk-search-input");
        return Action is null
            ? box
            : new Element("form").With("action", Action).With("method", "get").With("role", "search").Flag("novalidate").Add(authored.Children, box);
    }

    private Element Input(Authored authored) => new Element("input").Class("nhsuk-input").Class("nhsuk-input--error", Error is not null)
        .Class($"nhsuk-input--width-{Width}", Width is not null).Class("nhsuk-search-input__input")
        .With("id", Id).With("name", Name).With("type", "search").With("value", string.IsNullOrEmpty(Value) ? null : Value)
        .With("aria-describedby", DescribedBy).With("autocomplete", "off").Take(authored.Attributes);

    private static Element Submit() => new Element("button").Class("nhsuk-button nhsuk-button--icon nhsuk-button--small nhsuk-search-input__button")
        .With("data-module", "nhsuk-button").With("type", "submit").With("aria-label", "Search").Add(Icon.Named("search"));
}
