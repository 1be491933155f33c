using System.Text;
using System.Text.RegularExpressions;

namespace Preceptor.Ui.Markup;

/// <summary>
/// Gives an authored thead and tbody the frontend's classes, scopes and roles. Works on the text that Razor wrote, as tag
/// helpers on every td of the site would cost more than the tables that need them. A table inside a table is not supported.
/// </summary>
internal sealed partial class TableMarkup(bool responsive)
{
    private const string NumericHeader = "nhsuk-table__header--numeric";

    private readonly List<(string Heading, bool IsNumeric)> _columns = [];
    private bool _inHead;
    private int _column;

    public string Apply(string authored)
    {
        var written = new StringBuilder();
        var from = 0;
        foreach (Match tag in StartTag.Matches(authored))
        {
            written.Append(authored, from, tag.Index - from);
            from = tag.Index + tag.Length;
            var name = tag.Groups["name"].Value;
            var content = name is "th" or "td" ? Until(name, authored.AsSpan(from)) : "";
            written.Append(Opened(name, tag.Groups["attributes"].Value, content));
            if (responsive && !_inHead && content.Contains('<', StringComparison.Ordinal))
            {
                // The column's name and the content stand side by side, so content of several elements is held together.
                written.Append("<span>").Append(content).Append("</span>");
                from += content.Length;
            }
        }

        return written.Append(authored, from, authored.Length - from).ToString();
    }

    private string Opened(string name, string attributes, string content)
    {
        switch (name)
        {
            case "thead":
                _inHead = true;
                return Tag(name, attributes, "nhsuk-table__head", ("role", responsive ? "rowgroup" : null));
            case "tbody" or "tfoot":
                _inHead = false;
                return Tag(name, attributes, "nhsuk-table__body");
            case "tr":
                _column = 0;
                return Tag(name, attributes, "nhsuk-table__row", ("role", responsive ? "row" : null));
            default:
                return _inHead ? ColumnHeader(name, attributes, content) : Cell(name, attributes);
        }
    }

    private static string Until(string name, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf($"</{name}", StringComparison.Ordinal);
        return end < 0 ? "" : rest[..end].ToString();
    }

    private string ColumnHeader(string name, string attributes, string content)
    {
        var heading = AnyTag.Replace(content, "").Trim();
        for (var covered = Span(attributes); covered > 0; covered--)
        {
            _columns.Add((heading, attributes.Contains(NumericHeader, StringComparison.Ordinal)));
        }

        return Tag(name, attributes, "nhsuk-table__header", ("scope", "col"), ("role", responsive ? "columnheader" : null));
    }

    private string Cell(string name, string attributes)
    {
        var (heading, isNumeric) = _column < _columns.Count ? _columns[_column] : ("", false);
        _column += Span(attributes);
        var kind = name is "th" ? "header" : "cell";
        var classes = isNumeric ? $"nhsuk-table__{kind} nhsuk-table__{kind}--numeric" : $"nhsuk-table__{kind}";
        var tag = name is "th"
            ? Tag(name, attributes, classes, ("scope", "row"), ("role", responsive ? "rowheader" : null))
            : Tag(name, attributes, classes, ("role", responsive ? "cell" : null));
        return responsive && heading.Length > 0 ? $"{tag}<span class=\"nhsuk-table__heading\" aria-hidden=\"true\">{heading} </span>" : tag;
    }

    private static int Span(string attributes) =>
        ColumnSpan.Match(attributes) is { Success: true } span && int.TryParse(span.Groups["columns"].Value, out var columns) ? columns : 1;

    // What the author wrote stays; only what is missing is added.
    private static string Tag(string name, string attributes, string classes, params ReadOnlySpan<(string Name, string? Value)> missing)
    {
        var written = ClassAttribute.IsMatch(attributes)
            ? ClassAttribute.Replace(attributes, $" class=\"{classes} ${{classes}}\"", 1)
            : $" class=\"{classes}\"{attributes}";
        foreach (var (attribute, value) in missing)
        {
            if (value is not null && !attributes.Contains($" {attribute}=", StringComparison.Ordinal))
            {
                written += $" {attribute}=\"{value}\"";
            }
        }

        return $"<{name}{written}>";
    }

    [GeneratedRegex("""<(?<name>thead|tbody|tfoot|tr|th|td)(?<attributes>(\s+[^\s=>"]+(="[^"]*")?)*)\s*>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StartTag { get; }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyTag { get; }

    [GeneratedRegex("""\sclass="(?<classes>[^"]*)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClassAttribute { get; }

    [GeneratedRegex("""\scolspan="(?<columns>\d+)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColumnSpan { get; }
}
