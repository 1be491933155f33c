using Preceptor.Ui.Tags;
using static Preceptor.Rules.Tests.Ui.Golden.ContentMappings;

namespace Preceptor.Rules.Tests.Ui.Golden;

/// <summary>Writes a fixture's table as plain rows and cells between our tags.</summary>
internal static class TableMapping
{
    public static string Render(FixtureOptions options)
    {
        options.Decline("head", "none", !options.Has("head"));
        options.Decline("rows[][].html", "without markup", options.Has("responsive") && options.Items("rows").SelectMany(row => row.Cells()).Any(IsPlain));
        var isHeaderFirst = options.Flag("firstCellIsHeader") is true;
        var head = string.Concat(options.Items("head").Select(cell => $"<th{Class(HeadClasses(cell))}>{Encoded(cell.Self())}</th>"));
        var rows = options.Items("rows").Select(row => $"<tr>{string.Concat(row.Cells().Select((cell, index) => Cell(cell, isHeaderFirst && index == 0)))}</tr>");
        return Rendering.Render(
            new TableTag
            {
                Caption = options.Words("caption"), CaptionSize = options.Text("caption.size") ?? "", Responsive = options.Flag("responsive") is true,
                Compact = options.Flag("compact") is true, Striped = options.Flag("striped") is true,
            },
            $"<thead><tr>{head}</tr></thead><tbody>{string.Concat(rows)}</tbody>",
            Attributes(("class", string.Join(' ', TableClasses(options)))));
    }

    private static IEnumerable<string> TableClasses(FixtureOptions options)
    {
        if (options.Text("variant") is { } variant)
        {
            yield return $"nhsuk-table--{variant}";
        }

        if (options.Flag("border") is false)
        {
            yield return "nhsuk-table--no-border";
        }

        if (options.Flag("lastRowBorder") is false)
        {
            yield return "nhsuk-table--no-last-row-border";
        }
    }

    private static IEnumerable<string?> HeadClasses(FixtureOptions cell)
    {
        yield return cell.Text("format") is "numeric" ? "nhsuk-table__header--numeric" : null;
        yield return cell.Text("width") is { } width ? $"nhsuk-u-width-{width}" : null;
        yield return cell.Text("classes");
    }

    private static bool IsPlain(FixtureOptions cell) => cell.Text("html") is { } html && !html.Contains('<', StringComparison.Ordinal);

    private static string Cell(FixtureOptions cell, bool isHeader)
    {
        var name = isHeader ? "th" : "td";
        return $"<{name}{Class(cell.Text("classes"))}>{cell.Text("html") ?? Encoded(cell.Self())}</{name}>";
    }

    private static string Class(params IEnumerable<string?> classes) =>
        string.Join(' ', classes.OfType<string>()) is { Length: > 0 } all ? $" class=\"{all}\"" : "";
}
