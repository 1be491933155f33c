using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary>Facts about one thing, each with its name and perhaps a link to change it.</summary>
[HtmlTargetElement("nhs-summary-list")]
public sealed class SummaryListTag : Component
{
    private readonly List<SummaryRow> _rows = [];

    private protected override void Begin(TagHelperContext context) => context.Items[typeof(List<SummaryRow>)] = _rows;

    private protected override IHtmlContent? Build(Authored authored)
    {
        var list = new Element("dl").Class("nhsuk-summary-list").Take(authored.Attributes);
        var anyChange = _rows.Exists(row => row.Change is not null);
        foreach (var row in _rows)
        {
            list.Add(Row(row, anyChange));
        }

        return _rows.Count == 0 ? null : list;
    }

    private static Element Row(SummaryRow row, bool anyChange) => new Element("div").Class("nhsuk-summary-list__row")
        .Class("nhsuk-summary-list__row--no-actions", anyChange && row.Change is null)
        .Add(
            new Element("dt").Class("nhsuk-summary-list__key").Text(row.Key),
            new Element("dd").Class("nhsuk-summary-list__value").Add(row.Value),
            row.Change is null ? null : new Element("dd").Class("nhsuk-summary-list__actions").Add(Change(row)));

    private static Element Change(SummaryRow row) =>
        new Element("a").Class("nhsuk-link").With("href", row.Change).Text("Change").Add(Parts.Hidden($" {row.ChangeWhat}"));
}

/// <summary><c>&lt;nhs-summary-row key="Name" change="/name" change-what="name"&gt;Amira Khan&lt;/nhs-summary-row&gt;</c>.</summary>
[HtmlTargetElement("nhs-summary-row")]
public sealed class SummaryRowTag : Component
{
    public required string Key { get; set; }

    /// <summary>Where it is changed; no link when missing.</summary>
    public string? Change { get; set; }

    /// <summary>What a screen reader adds to "Change"; the key in lower case when missing.</summary>
    public string? ChangeWhat { get; set; }

    private protected override IHtmlContent? Build(Authored authored)
    {
        var value = authored.Children.GetContent();
        authored.Parent<List<SummaryRow>>()?.Add(new(
            Key, new HtmlString(string.IsNullOrWhiteSpace(value) ? "Not provided" : value), Change, ChangeWhat ?? Key.ToLowerInvariant()));
        return null;
    }
}

internal sealed record SummaryRow(string Key, IHtmlContent Value, string? Change, string ChangeWhat);
