using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-back href="/people" /&gt;</c>, in the layout's BeforeContent section.</summary>
[HtmlTargetElement("nhs-back")]
public sealed class BackTag : Component
{
    public required string Href { get; set; }

    public string Text { get; set; } = "Back";

    private protected override IHtmlContent Build(Authored authored) =>
        new Element("a").Class("nhsuk-back-link").With("href", Href).Take(authored.Attributes).Text(Text);
}
