using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-notification kind="success" text="Amira was added" /&gt;</c>: news at the top of a page.</summary>
[HtmlTargetElement("nhs-notification")]
public sealed class NotificationTag : Component
{
    /// <summary>"success" after something was done, which is read out at once; else "information".</summary>
    public string Kind { get; set; } = "information";

    public string? Heading { get; set; }

    /// <summary>The one sentence, where no content is between the tags.</summary>
    public string? Text { get; set; }

    /// <summary>Only where a page has two.</summary>
    public string TitleId { get; set; } = "nhsuk-notification-banner-title";

    private protected override IHtmlContent Build(Authored authored)
    {
        var success = Kind is "success";
        return new Element("div").Class("nhsuk-notification-banner").Class("nhsuk-notification-banner--success", success)
            .With("data-module", "nhsuk-notification-banner").With("role", success ? "alert" : "region").With("aria-labelledby", TitleId)
            .Take(authored.Attributes)
            .Add(
                new Element("div").Class("nhsuk-notification-banner__header").Add(
                    new Element("h2").Class("nhsuk-notification-banner__title").With("id", TitleId).Text(success ? "Success" : "Important")),
                new Element("div").Class("nhsuk-notification-banner__content").Add(Headed("h3", Heading), Headed("p", Text), authored.Children));
    }

    private static Element? Headed(string element, string? text) =>
        text is null ? null : new Element(element).Class("nhsuk-notification-banner__heading").Text(text);
}
