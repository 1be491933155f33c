using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary>The way here, from the home page to the page above this one; on a narrow screen only a link to that one.</summary>
[HtmlTargetElement("nhs-breadcrumb")]
[RestrictChildren("nhs-crumb")]
public sealed class BreadcrumbTag : Component
{
    private readonly List<Crumb> _crumbs = [];

    private protected override void Begin(TagHelperContext context) => context.Items[typeof(List<Crumb>)] = _crumbs;

    private protected override IHtmlContent? Build(Authored authored)
    {
        if (_crumbs.Count == 0)
        {
            return null;
        }

        var list = new Element("ol").Class("nhsuk-breadcrumb__list");
        foreach (var crumb in _crumbs)
        {
            list.Add(new Element("li").Class("nhsuk-breadcrumb__list-item")
                .Add(new Element("a").Class("nhsuk-breadcrumb__link").With("href", crumb.Href).Take(crumb.Attributes).Add(crumb.Text)));
        }

        var above = _crumbs[^1];
        return new Element("nav").Class("nhsuk-breadcrumb").With("aria-label", "Breadcrumb").Take(authored.Attributes).Add(
            list,
            new Element("a").Class("nhsuk-back-link").With("href", above.Href).Add(Parts.Hidden("Back to "), above.Text));
    }
}

/// <summary>One step of a breadcrumb: <c>&lt;nhs-crumb href="/people"&gt;People&lt;/nhs-crumb&gt;</c>.</summary>
[HtmlTargetElement("nhs-crumb", ParentTag = "nhs-breadcrumb")]
public sealed class CrumbTag : Component
{
    public required string Href { get; set; }

    private protected override IHtmlContent? Build(Authored authored)
    {
        authored.Parent<List<Crumb>>()?.Add(new(Href, new HtmlString(authored.Children.GetContent()), authored.Attributes));
        return null;
    }
}

internal sealed record Crumb(string Href, IHtmlContent Text, TagHelperAttributeList Attributes);
