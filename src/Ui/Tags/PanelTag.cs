using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-panel title="Application sent"&gt;…&lt;/nhs-panel&gt;</c>: the end of a journey; its title is the page's h1.</summary>
[HtmlTargetElement("nhs-panel")]
public sealed class PanelTag : Component
{
    public required string Title { get; set; }

    private protected override IHtmlContent Build(Authored authored) => new Element("div").Class("nhsuk-panel").Take(authored.Attributes).Add(
        new Element("h1").Class("nhsuk-panel__heading").Text(Title),
        authored.Children.IsEmptyOrWhiteSpace ? null : new Element("div").Class("nhsuk-panel__body").Add(authored.Children));
}
