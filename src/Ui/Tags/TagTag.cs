using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-tag colour="green"&gt;Cleared&lt;/nhs-tag&gt;</c>: a state in a word; the word says it, the colour only helps.</summary>
[HtmlTargetElement("nhs-tag")]
public sealed class TagTag : Component
{
    /// <summary>"white", "grey", "green", "aqua-green", "blue", "purple", "pink", "red", "orange" or "yellow"; blue when missing.</summary>
    public string? Colour { get; set; }

    private protected override IHtmlContent Build(Authored authored) => Named(Colour).Take(authored.Attributes).Add(authored.Children);

    internal static Element Named(string? colour) =>
        new Element("strong").Class("nhsuk-tag").Class($"nhsuk-tag--{colour}", !string.IsNullOrEmpty(colour));
}
