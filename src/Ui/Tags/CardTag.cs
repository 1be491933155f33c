using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-card heading="Today" level="2"&gt;…&lt;/nhs-card&gt;</c>; with <c>href</c> the whole card can be pressed.</summary>
[HtmlTargetElement("nhs-card")]
public sealed class CardTag : Component
{
    private const int UsualLevel = 2;

    public string? Heading { get; set; }

    public string? Href { get; set; }

    public int Level { get; set; } = UsualLevel;

    /// <summary>"s", "m", "l" or "xl", when it is not the level's own.</summary>
    public string? HeadingSize { get; set; }

    private protected override IHtmlContent Build(Authored authored) => new Element("div").Class("nhsuk-card")
        .Class("nhsuk-card--clickable", Href is not null).Take(authored.Attributes)
        .Add(new Element("div").Class("nhsuk-card__content").Add(HeadingPart(), authored.Children));

    private Element? HeadingPart()
    {
        if (Heading is null)
        {
            return null;
        }

        var heading = new Element($"h{Level}").Class("nhsuk-card__heading").Class($"nhsuk-heading-{HeadingSize}", HeadingSize is not null);
        return Href is null ? heading.Text(Heading) : heading.Add(new Element("a").Class("nhsuk-card__link").With("href", Href).Text(Heading));
    }
}
