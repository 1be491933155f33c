using System.Text;

namespace Preceptor.WorkforceModel.BackTest;

/// <summary>Cells of comma-separated text; a cell in quotation marks may hold commas and doubled quotation marks.</summary>
internal static class CsvText
{
    /// <returns>The cells of each line that is not empty, with the number of the line; nothing when a quotation mark is not closed.</returns>
    public static IReadOnlyList<(int Line, IReadOnlyList<string> Cells)>? Read(string text)
    {
        var lines = new List<(int, IReadOnlyList<string>)>();
        foreach (var (i, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (line.Length > 0)
            {
                if (Cells(line) is not { } cells)
                {
                    return null;
                }

                lines.Add((i + 1, cells));
            }
        }

        return lines;
    }

    private static List<string>? Cells(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                // Two of them within quotation marks are one that is meant.
                if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    cell.Append(line[++i]);
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return quoted ? null : cells;
    }
}
