using Microsoft.AspNetCore.Html;

namespace Preceptor.Ui.Markup;

/// <summary>Small pieces that several components share.</summary>
internal static class Parts
{
    public static Element Hidden(string text) => new Element("span").Class("nhsuk-u-visually-hidden").Text(text);

    public static Element? Hint(string id, string? text, string? classes = null) => string.IsNullOrEmpty(text)
        ? null
        : new Element("div").Class("nhsuk-hint").Class(classes).With("id", $"{id}-hint").Text(text);

    public static Element? Error(string id, string? text) => string.IsNullOrEmpty(text)
        ? null
        : new Element("span").Class("nhsuk-error-message").With("id", $"{id}-error").Add(Hidden("Error: ")).Text(text);

    /// <summary>The one of a field's labels that names it; as the page's only question it is also the page's h1.</summary>
    public static Element Label(string id, LabelText label)
    {
        var element = new Element("label").Class("nhsuk-label").Class($"nhsuk-label--{label.Size}", label.Size is not "").With("for", id).Text(label.Text);
        return label.IsPageHeading ? new Element("h1").Class("nhsuk-label-wrapper").Add(element) : element;
    }

    public static Element Legend(LabelText label)
    {
        var legend = new Element("legend").Class("nhsuk-fieldset__legend").Class($"nhsuk-fieldset__legend--{label.Size}", label.Size is not "");
        return label.IsPageHeading
            ? legend.Add(new Element("h1").Class("nhsuk-fieldset__heading").Text(label.Text))
            : legend.Text(label.Text);
    }

    public static Element FormGroup(bool hasError, params ReadOnlySpan<IHtmlContent?> children) =>
        new Element("div").Class("nhsuk-form-group").Class("nhsuk-form-group--error", hasError).Add(children);

    /// <summary>The value of <c>aria-describedby</c>; none when nothing describes the field.</summary>
    public static string? DescribedBy(params IEnumerable<string?> ids)
    {
        var joined = string.Join(' ', ids.OfType<string>());
        return joined.Length > 0 ? joined : null;
    }
}

/// <summary>What names a field.</summary>
/// <param name="Size">"s", "m", "l" or "xl" for bold type; empty for plain.</param>
internal sealed record LabelText(string Text, bool IsPageHeading, string Size);
