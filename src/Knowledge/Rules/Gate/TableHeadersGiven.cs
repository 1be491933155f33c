using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Preceptor.Kernel.Answers;
using Preceptor.Ui.Texts;

namespace Preceptor.Knowledge.Rules.Gate;

/// <summary>Every column of a table has a heading.</summary>
internal static class TableHeadersGiven
{
    public const string Code = "hub.table-headers-given";
    public const string Source = "WCAG 2.2, 1.3.1 Info and Relationships";

    public static IEnumerable<Finding> Judge(GatePage page) =>
        from each in page.LongFields
        from table in MarkdownHtml.Parse(each.Text).Descendants<Table>()
        let header = table.OfType<TableRow>().FirstOrDefault(row => row.IsHeader)
        where header is null || header.OfType<TableCell>().Any(cell => cell.Descendants<LiteralInline>().All(text => text.Content.IsEmpty))
        select new Finding(Code, Severity.Must, $"In ‘{each.Field.Label}’ a table has a column without a heading. Its first row names every column", Source);
}
