using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Forms;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-select for="Team" label="Team" items="Model.Teams" /&gt;</c>: only where radios would be too many.</summary>
[HtmlTargetElement("nhs-select")]
public sealed class SelectTag : LabelledField
{
    public required IEnumerable<Choice> Items { get; set; }

    private protected override IHtmlContent BuildField(Authored authored)
    {
        var select = new Element("select").Class("nhsuk-select").Class("nhsuk-select--error", Error is not null)
            .With("id", Id).With("name", Name).With("aria-describedby", DescribedBy).Take(authored.Attributes);
        foreach (var choice in Items)
        {
            select.Add(choice.IsDivider ? new Element("hr") : Option(choice));
        }

        return Group(select);
    }

    private Element Option(Choice choice) =>
        new Element("option").With("value", choice.Value).Flag("selected", choice.Value == Value && Value is not "").Text(choice.Text);
}
