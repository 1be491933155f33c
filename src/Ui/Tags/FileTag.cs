using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-file for="Sheet" label="Spreadsheet" accept=".csv,.xlsx" /&gt;</c>; the form needs <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("nhs-file")]
public sealed class FileTag : LabelledField
{
    public string? Accept { get; set; }

    private protected override IHtmlContent BuildField(Authored authored) =>
        Group(new Element("input").Class("nhsuk-file-upload__input").With("id", Id).With("name", Name).With("type", "file")
                .With("accept", Accept).With("aria-describedby", DescribedBy).Take(authored.Attributes))
            .Class("nhsuk-file-upload").With("data-module", "nhsuk-file-upload");
}
