using System.Text;

namespace Preceptor.Kernel.Sheets.Csv;

/// <summary>Reads separated text block by block, so that no more is read or kept than the limits allow.</summary>
internal static class CsvFile
{
    private const int BlockLength = 4096;

    internal static async Task ReadAsync(Stream bytes, Encoding encoding, SheetBuilder builder, CancellationToken cancel)
    {
        using var text = new StreamReader(bytes, encoding, detectEncodingFromByteOrderMarks: false, BlockLength, leaveOpen: true);
        builder.AdviceOnExtraCells = " If a comma belongs to a cell's text, put quotation marks around the cell.";

        var start = new StringBuilder();
        var block = new char[BlockLength];
        while (!Separator.HasWholeLine(start) && start.Length <= builder.Limits.MostLineLength
            && await text.ReadBlockAsync(block, cancel) is > 0 and var length)
        {
            start.Append(block.AsSpan(0, length));
        }

        var records = new CsvRecords(Separator.Of(start), builder);
        var goesOn = Take(records, start.ToString());
        while (goesOn && await text.ReadBlockAsync(block, cancel) is > 0 and var length)
        {
            goesOn = Take(records, block.AsSpan(0, length));
        }

        if (goesOn)
        {
            records.End();
        }
    }

    private static bool Take(CsvRecords records, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!records.Take(c))
            {
                return false;
            }
        }

        return true;
    }
}
