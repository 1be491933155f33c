using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-password for="Password" label="Password" /&gt;</c>: can be shown while it is typed; never written into a page.</summary>
[HtmlTargetElement("nhs-password")]
public sealed class PasswordTag : LabelledField
{
    /// <summary>"current-password", or "new-password" where one is chosen.</summary>
    public string Autocomplete { get; set; } = "current-password";

    private protected override IHtmlContent BuildField(Authored authored)
    {
        var input = new Element("input").Class("nhsuk-input").Class("nhsuk-input--error", Error is not null)
            .Class("nhsuk-password-input__input nhsuk-js-password-input-input")
            .With("id", Id).With("name", Name).With("type", "password").With("spellcheck", "false")
            .With("aria-describedby", DescribedBy).With("autocomplete", Autocomplete).With("autocapitalize", "none")
            .Take(authored.Attributes);
        var toggle = new Element("button").Class("nhsuk-button nhsuk-button--secondary nhsuk-button--small")
            .Class("nhsuk-password-input__toggle nhsuk-js-password-input-toggle").With("data-module", "nhsuk-button").With("type", "button")
            .With("aria-label", "Show password").With("aria-controls", Id).Flag("hidden").Text("Show");
        return Group(new Element("div").Class("nhsuk-input-wrapper").Add(input, toggle))
            .Class("nhsuk-password-input").With("data-module", "nhsuk-password-input");
    }
}
