using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-action-link href="/people/add"&gt;Add a person&lt;/nhs-action-link&gt;</c>: the one thing to go and do.</summary>
[HtmlTargetElement("nhs-action-link")]
public sealed class ActionLinkTag : Component
{
    public required string Href { get; set; }

    private protected override IHtmlContent Build(Authored authored) => new Element("a").Class("nhsuk-action-link").With("href", Href)
        .Take(authored.Attributes)
        .Add(Icon.Named("arrow-right-circle"), new Element("span").Class("nhsuk-action-link__text").Add(authored.Children));
}
