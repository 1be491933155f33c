using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Forms;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-error-summary /&gt;</c>: every error of the model state, linked to its field; nothing when there is none.</summary>
[HtmlTargetElement("nhs-error-summary")]
public sealed class ErrorSummaryTag : Component
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    private protected override IHtmlContent? Build(Authored authored) =>
        ViewContext.ModelState.IsValid ? null : new Summary(ViewContext.ModelState, FieldsOnPage.Of(ViewContext));

    /// <summary>Written after the whole page has run, when the fields below it are known.</summary>
    private sealed class Summary(ModelStateDictionary state, FieldsOnPage fields) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var list = new Element("ul").Class("nhsuk-list nhsuk-error-summary__list");
            foreach (var (key, entry) in state.OrderBy(field => fields.OrderOf(field.Key)))
            {
                foreach (var error in entry?.Errors ?? [])
                {
                    list.Add(new Element("li").Add(Line(error.ErrorMessage, fields.TargetOf(key))));
                }
            }

            new Element("div").Class("nhsuk-error-summary").With("data-module", "nhsuk-error-summary")
                .Add(new Element("div").With("role", "alert").Add(
                    new Element("h2").Class("nhsuk-error-summary__heading").Text("There is a problem"),
                    new Element("div").Class("nhsuk-error-summary__body").Add(list)))
                .WriteTo(writer, encoder);
        }

        private static IHtmlContent Line(string sentence, string? target) => target is null
            ? new HtmlContentBuilder().Append(sentence)
            : new Element("a").With("href", $"#{target}").Text(sentence);
    }
}
