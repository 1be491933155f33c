using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Forms;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary>A field of a form: bound to a property of the page, with its errors and what was typed from the model state.</summary>
public abstract class Field : Component
{
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    /// <summary>Only to give an id that differs from the property's name.</summary>
    [HtmlAttributeName("id")]
    public string? OwnId { get; set; }

    public string? Hint { get; set; }

    /// <summary>The field is the page's one question, and its label the page's h1.</summary>
    public bool PageHeading { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    private protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private protected string Id => OwnId ?? FieldId.Of(Name);

    private protected virtual string? Error => ErrorOf(Name);

    private protected string? HintId => string.IsNullOrEmpty(Hint) ? null : $"{Id}-hint";

    private protected string? ErrorId => Error is null ? null : $"{Id}-error";

    /// <summary>What was typed, even where it could not be read; else the property's value.</summary>
    private protected string? Value =>
        ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } typed ? typed : For.Model?.ToString();

    private protected string? ErrorOf(string key) =>
        ViewContext.ModelState.TryGetValue(key, out var entry) && entry.Errors.FirstOrDefault() is { } error ? error.ErrorMessage : null;

    private protected LabelText Labelled(string text, string? size) => new(text, PageHeading, size ?? (PageHeading ? "l" : ""));

    private protected Element? HintPart => Parts.Hint(Id, Hint);

    private protected Element? ErrorPart => Parts.Error(Id, Error);

    private protected sealed override IHtmlContent Build(Authored authored)
    {
        Announce();
        return BuildField(authored);
    }

    /// <summary>Tells the error summary, which stands above, that the field is on the page and where its link leads.</summary>
    private protected virtual void Announce() => FieldsOnPage.Of(ViewContext).Add(Name, Id);

    private protected abstract IHtmlContent BuildField(Authored authored);
}

/// <summary>A field with a label of its own, as opposed to a group with a legend.</summary>
public abstract class LabelledField : Field
{
    public required string Label { get; set; }

    /// <summary>"s", "m", "l" or "xl" for bold type; a page heading is "l" unless this says otherwise.</summary>
    public string? LabelSize { get; set; }

    private protected Element LabelPart => Parts.Label(Id, Labelled(Label, LabelSize));

    private protected string? DescribedBy => Parts.DescribedBy(HintId, ErrorId);

    private protected Element Group(params ReadOnlySpan<IHtmlContent?> control) =>
        Parts.FormGroup(Error is not null, LabelPart, HintPart, ErrorPart).Add(control);
}
