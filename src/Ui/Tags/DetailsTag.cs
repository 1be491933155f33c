using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-details summary="How hours are counted"&gt;…&lt;/nhs-details&gt;</c>: what only some readers need.</summary>
[HtmlTargetElement("nhs-details")]
public sealed class DetailsTag : Component
{
    public required string Summary { get; set; }

    public bool Open { get; set; }

    private protected override IHtmlContent Build(Authored authored) => new Element("details").Class("nhsuk-details").Flag("open", Open)
        .Take(authored.Attributes)
        .Add(
            new Element("summary").Class("nhsuk-details__summary").Add(new Element("span").Class("nhsuk-details__summary-text").Text(Summary)),
            new Element("div").Class("nhsuk-details__text").Add(authored.Children));
}
