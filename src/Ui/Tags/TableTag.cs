using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary>
/// <c>&lt;nhs-table caption="People" responsive="true"&gt;&lt;thead&gt;…&lt;tbody&gt;…&lt;/nhs-table&gt;</c>: classes, scopes and roles are added to
/// plain rows and cells. A column is numeric when its th has the class <c>nhsuk-table__header--numeric</c>.
/// </summary>
[HtmlTargetElement("nhs-table")]
public sealed class TableTag : Component
{
    public string? Caption { get; set; }

    public string CaptionSize { get; set; } = "m";

    /// <summary>On a narrow screen each row becomes a block that names its columns. Leave it off only for two or three short columns.</summary>
    public bool Responsive { get; set; }

    public bool Compact { get; set; }

    public bool Striped { get; set; }

    private protected override IHtmlContent Build(Authored authored) => new Element("table").Class("nhsuk-table")
        .Class("nhsuk-table--responsive", Responsive).Class("nhsuk-table--compact", Compact).Class("nhsuk-table--striped", Striped)
        .With("role", Responsive ? "table" : null).Take(authored.Attributes)
        .Add(CaptionPart(), new HtmlString(new TableMarkup(Responsive).Apply(authored.Children.GetContent())));

    private Element? CaptionPart() => Caption is null
        ? null
        : new Element("caption").Class("nhsuk-table__caption").Class($"nhsuk-table__caption--{CaptionSize}", CaptionSize is not "").Text(Caption);
}
