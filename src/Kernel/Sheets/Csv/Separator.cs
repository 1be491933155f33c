using System.Text;

namespace Preceptor.Kernel.Sheets.Csv;

/// <summary>
/// Which separator a file uses: of comma, semicolon and tab the one most frequent outside quotation marks in the line of
/// headings. The comma when there is none.
/// </summary>
internal static class Separator
{
    private static readonly char[] Known = [',', ';', '\t'];

    internal static bool HasWholeLine(StringBuilder start) => HeadingsOf(start).EndsWith('\n');

    internal static char Of(StringBuilder start)
    {
        var headings = HeadingsOf(start);
        return Known.MaxBy(separator => headings.Count(c => c == separator));
    }

    // The first line that is not blank, without what is in quotation marks; it ends in LF when the line is whole.
    private static string HeadingsOf(StringBuilder start)
    {
        var line = new StringBuilder();
        var (inQuotes, hasText) = (false, false);
        foreach (var chunk in start.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                inQuotes ^= c == '"';
                var ends = !inQuotes && c is '\r' or '\n';
                if (ends && hasText)
                {
                    return line.Append('\n').ToString();
                }

                if (!inQuotes && !ends)
                {
                    line.Append(c);
                }

                hasText |= !char.IsWhiteSpace(c) && c is not ',' and not ';' and not '\uFEFF';
            }
        }

        return line.ToString();
    }
}
