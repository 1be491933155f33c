using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-button&gt;Save and continue&lt;/nhs-button&gt;</c>: submits its form, or with <c>href</c> is a link that looks like a button.</summary>
[HtmlTargetElement("nhs-button")]
public sealed class ButtonTag : Component
{
    private static readonly string?[] Kinds = [null, "secondary", "secondary-solid", "warning", "reverse", "login"];

    /// <summary>"secondary", "secondary-solid" (on a coloured ground), "warning", "reverse" or "login"; a page has one button without a kind.</summary>
    public string? Kind { get; set; }

    public string? Href { get; set; }

    public bool Small { get; set; }

    public string Type { get; set; } = "submit";

    /// <summary>Ignores the second of two quick presses; on for what submits.</summary>
    public bool? PreventDoubleClick { get; set; }

    private protected override IHtmlContent Build(Authored authored)
    {
        if (!Kinds.Contains(Kind))
        {
            throw new InvalidOperationException($"A button is of no kind \"{Kind}\"; the kinds are {string.Join(", ", Kinds.OfType<string>())}.");
        }

        var button = new Element(Href is null ? "button" : "a").Class("nhsuk-button").Class($"nhsuk-button--{Kind}", Kind is not null)
            .Class("nhsuk-button--small", Small).With("data-module", "nhsuk-button");
        return (Href is null ? Submit(button) : button.With("href", Href).With("role", "button").With("draggable", "false"))
            .Take(authored.Attributes).Add(authored.Children);
    }

    private Element Submit(Element button) => button
        .With("data-prevent-double-click", PreventDoubleClick switch { null => Type is "submit" ? "true" : null, true => "true", false => "false" })
        .With("type", Type);
}
