using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Forms;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-date for="Start" legend="Start date" hint="For example, 31 3 2027" /&gt;</c>: a date in three parts, into <see cref="DateParts"/>.</summary>
[HtmlTargetElement("nhs-date")]
public sealed class DateTag : Field
{
    private static readonly (string Name, string Width)[] All =
        [(nameof(DateParts.Day), "2"), (nameof(DateParts.Month), "2"), (nameof(DateParts.Year), "4")];

    public required string Legend { get; set; }

    /// <summary>"s", "m", "l" or "xl" for bold type; a page heading is "l" unless this says otherwise.</summary>
    public string? LegendSize { get; set; }

    private protected override string? Error => ErrorOf(Name) ?? All.Select(part => ErrorOf(NameOf(part.Name))).FirstOrDefault(error => error is not null);

    private protected override void Announce()
    {
        var fields = FieldsOnPage.Of(ViewContext);
        fields.Add(Name, IdOf(nameof(DateParts.Day)));
        foreach (var (part, _) in All)
        {
            fields.Add(NameOf(part), IdOf(part));
        }
    }

    private protected override IHtmlContent BuildField(Authored authored)
    {
        var inputs = new Element("div").Class("nhsuk-date-input").With("id", Id).Take(authored.Attributes);
        foreach (var (part, width) in All)
        {
            inputs.Add(new Element("div").Class("nhsuk-date-input__item").Add(Input(part, width)));
        }

        return Parts.FormGroup(Error is not null, new Element("fieldset").Class("nhsuk-fieldset").With("role", "group")
            .With("aria-describedby", Parts.DescribedBy(HintId, ErrorId))
            .Add(Parts.Legend(Labelled(Legend, LegendSize)), HintPart, ErrorPart, inputs));
    }

    private Element Input(string part, string width)
    {
        var wrong = IsWrong(part);
        var typed = Typed(part);
        return Parts.FormGroup(
            wrong,
            new Element("label").Class("nhsuk-label nhsuk-date-input__label").With("for", IdOf(part)).Text(part),
            new Element("input").Class("nhsuk-input").Class("nhsuk-input--error", wrong).Class($"nhsuk-input--width-{width} nhsuk-date-input__input")
                .With("id", IdOf(part)).With("name", NameOf(part)).With("type", "text").With("value", string.IsNullOrEmpty(typed) ? null : typed)
                .With("inputmode", "numeric"));
    }

    // An error of the whole date marks all three parts; an error of one part marks that one.
    private bool IsWrong(string part) => ErrorOf(Name) is not null || ErrorOf(NameOf(part)) is not null;

    private string? Typed(string part) =>
        ViewContext.ModelState.TryGetValue(NameOf(part), out var entry) && entry.AttemptedValue is { } typed ? typed : Kept(part);

    private string? Kept(string part) => For.Model is not DateParts date ? null : part switch
    {
        nameof(DateParts.Day) => date.Day,
        nameof(DateParts.Month) => date.Month,
        _ => date.Year,
    };

    private string NameOf(string part) => $"{Name}.{part}";

    private string IdOf(string part) => $"{Id}_{part}";
}
