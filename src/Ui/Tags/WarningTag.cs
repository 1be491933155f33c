using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-warning heading="Two shifts overlap"&gt;&lt;p&gt;…&lt;/p&gt;&lt;/nhs-warning&gt;</c>: what must not be missed.</summary>
[HtmlTargetElement("nhs-warning")]
public sealed class WarningTag : Component
{
    private const int UsualLevel = 2;

    public string Heading { get; set; } = "Important";

    public int Level { get; set; } = UsualLevel;

    private protected override IHtmlContent Build(Authored authored) => new Element("div").Class("nhsuk-card nhsuk-card--warning")
        .Take(authored.Attributes)
        .Add(new Element("div").Class("nhsuk-card__content").Add(Spoken(new Element($"h{Level}").Class("nhsuk-card__heading")), authored.Children));

    // A heading that does not say "Important" itself says it to who cannot see the card's colour.
    private Element Spoken(Element heading) => Heading.Contains("important", StringComparison.OrdinalIgnoreCase)
        ? heading.Text(Heading)
        : heading.Add(new Element("span").With("role", "text").Add(Parts.Hidden("Important: ")).Text(Heading));
}
