using System.Globalization;

namespace Preceptor.Kernel.Sheets.Xlsx;

/// <summary>Walks the rows that a worksheet stores; rows and cells that it leaves out cost nothing.</summary>
internal static class Worksheet
{
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;

    internal static void Read(PartReader part, CellValues values, SheetBuilder builder)
    {
        var (row, column, goesOn) = (0, 0, true);
        var cells = new List<CellText>();
        while (goesOn && part.Read() && !part.Closes("sheetData"))
        {
            if (part.Opens("row"))
            {
                (row, column) = (RowAfter(row, part.Attribute("r")), 0);
            }
            else if (part.Opens("c"))
            {
                column = ColumnAfter(column, part.Attribute("r"));
                var (type, style) = (part.Attribute("t"), part.Attribute("s"));
                var raw = part.Content("c", SharedTexts.MostRaw(builder), out var hasFormula);
                Put(cells, Math.Min(column - 1, builder.Limits.MostColumns), values.Of(type, style, raw, hasFormula));
            }
            else if (part.Closes("row"))
            {
                goesOn = builder.Add(row, cells);
                cells.Clear();
            }
        }
    }

    private static void Put(List<CellText> cells, int place, CellText cell)
    {
        if (cell.IsBlank)
        {
            return;
        }

        while (cells.Count <= place)
        {
            cells.Add(CellText.Empty);
        }

        cells[place] = cell;
    }

    // A row or a cell need not say where it is: then it follows the one before.
    private static int RowAfter(int last, string? said)
    {
        var row = said is null ? last + 1 : int.TryParse(said, NumberStyles.None, null, out var number) ? number : 0;
        return row > last && row <= LastRow ? row : throw new InvalidDataException("The rows are out of order.");
    }

    private static int ColumnAfter(int last, string? said)
    {
        var column = said is null ? last + 1 : 0;
        foreach (var letter in said ?? "")
        {
            if (letter is < 'A' or > 'Z' || column > LastColumn)
            {
                break;
            }

            column = (column * 26) + letter - 'A' + 1;
        }

        return column > last && column <= LastColumn ? column : throw new InvalidDataException("The cells are out of order.");
    }
}
