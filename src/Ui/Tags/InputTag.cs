using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-input for="Name" label="Full name" width="20" /&gt;</c>: one line of text.</summary>
[HtmlTargetElement("nhs-input")]
public sealed class InputTag : LabelledField
{
    /// <summary>Characters that fit: 2, 3, 4, 5, 10, 20 or 30; full width when missing.</summary>
    public string? Width { get; set; }

    public string Type { get; set; } = "text";

    public string? Inputmode { get; set; }

    public string? Autocomplete { get; set; }

    public string? Spellcheck { get; set; }

    /// <summary>Wide-set type for codes and numbers that are read digit by digit.</summary>
    public bool Code { get; set; }

    public string? Prefix { get; set; }

    public string? Suffix { get; set; }

    private protected override IHtmlContent BuildField(Authored authored)
    {
        var input = new Element("input").Class("nhsuk-input").Class("nhsuk-input--code", Code)
            .Class("nhsuk-input--error", Error is not null).Class($"nhsuk-input--width-{Width}", Width is not null)
            .With("id", Id).With("name", Name).With("type", Type).With("spellcheck", Spellcheck).With("value", Shown)
            .With("aria-describedby", DescribedBy).With("autocomplete", Autocomplete).With("inputmode", Inputmode)
            .Take(authored.Attributes);
        return Group(Prefix is null && Suffix is null
            ? input
            : new Element("div").Class("nhsuk-input-wrapper").Add(Affix("prefix", Prefix), input, Affix("suffix", Suffix)));
    }

    private string? Shown => Type is "password" || string.IsNullOrEmpty(Value) ? null : Value;

    private static Element? Affix(string place, string? text) => text is null
        ? null
        : new Element("div").Class($"nhsuk-input-wrapper__{place}").With("aria-hidden", "true").Text(text);
}
