using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-inset&gt;&lt;p&gt;…&lt;/p&gt;&lt;/nhs-inset&gt;</c>: something to notice beside the text.</summary>
[HtmlTargetElement("nhs-inset")]
public sealed class InsetTag : Component
{
    private protected override IHtmlContent Build(Authored authored) =>
        new Element("div").Class("nhsuk-inset-text").Take(authored.Attributes).Add(Parts.Hidden("Information: "), authored.Children);
}
