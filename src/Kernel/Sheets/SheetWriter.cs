using System.Buffers;
using System.Text;

namespace Preceptor.Kernel.Sheets;

/// <summary>Writes text that spreadsheet programs open and <see cref="SheetReader"/> reads back as it was.</summary>
public static class SheetWriter
{
    // Semicolon and tab too, so that no program takes one inside a cell for the separator.
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",;\t\"\r\n");

    /// <summary>
    /// RFC 4180: commas, CRLF after each line, quotation marks where needed. A cell that a spreadsheet program could run as
    /// a formula gets an apostrophe before it. A CsvFile sends it.
    /// </summary>
    /// <param name="lines">Cells in the order of the columns.</param>
    public static string Csv(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> lines)
    {
        var text = new StringBuilder();
        Append(text, columns);
        foreach (var line in lines)
        {
            Append(text, line);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> cells)
    {
        text.AppendJoin(',', cells.Select(cell => Quoted(FormulaGuard.Escape(cell)))).Append("\r\n");
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(NeedQuotes) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";
}
