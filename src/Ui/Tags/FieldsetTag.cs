using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-fieldset legend="Address"&gt;…&lt;/nhs-fieldset&gt;</c>: fields that belong together.</summary>
[HtmlTargetElement("nhs-fieldset")]
public sealed class FieldsetTag : Component
{
    public required string Legend { get; set; }

    /// <summary>"s", "m", "l" or "xl" for bold type; a page heading is "l" unless this says otherwise.</summary>
    public string? LegendSize { get; set; }

    public bool PageHeading { get; set; }

    private protected override IHtmlContent Build(Authored authored) => new Element("fieldset").Class("nhsuk-fieldset").Take(authored.Attributes)
        .Add(Parts.Legend(new(Legend, PageHeading, LegendSize ?? (PageHeading ? "l" : ""))), authored.Children);
}
