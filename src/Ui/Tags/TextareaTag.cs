using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-textarea for="Reason" label="Why" maxlength="500" /&gt;</c>: several lines, counted down when there is a most.</summary>
[HtmlTargetElement("nhs-textarea")]
public sealed class TextareaTag : LabelledField
{
    private const int UsualRows = 5;

    public int Rows { get; set; } = UsualRows;

    /// <summary>Most characters. More can be typed, so that nothing pasted is cut off unseen; the page refuses it.</summary>
    public int? Maxlength { get; set; }

    public string? Autocomplete { get; set; }

    private protected override IHtmlContent BuildField(Authored authored)
    {
        var counted = Maxlength is not null;
        var textarea = new Element("textarea").Class("nhsuk-textarea").Class("nhsuk-textarea--error", Error is not null)
            .Class("nhsuk-js-character-count", counted).With("id", Id).With("name", Name).With("rows", $"{Rows}")
            .With("aria-describedby", Parts.DescribedBy(counted ? $"{Id}-info" : null, HintId, ErrorId)).With("autocomplete", Autocomplete)
            .Take(authored.Attributes).Text(AfterFirstBreak(Value));
        var group = Group(textarea);
        return counted
            ? group.Class("nhsuk-character-count").With("data-module", "nhsuk-character-count").With("data-maxlength", $"{Maxlength}").Add(Limit())
            : group;
    }

    private Element Limit() => new Element("div").Class("nhsuk-hint nhsuk-character-count__message").With("id", $"{Id}-info")
        .Text($"You can enter up to {Maxlength} characters");

    // A browser drops one line break right after the tag, so a text that begins with one gets another.
    private static string? AfterFirstBreak(string? text) => text is ['\n' or '\r', ..] ? $"\n{text}" : text;
}
