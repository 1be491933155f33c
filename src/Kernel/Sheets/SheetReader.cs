using System.Text;
using Preceptor.Kernel.Sheets.Csv;
using Preceptor.Kernel.Sheets.Xlsx;

namespace Preceptor.Kernel.Sheets;

/// <summary>Reads a spreadsheet that somebody uploaded: CSV (comma, semicolon or tab) or XLSX, told apart by content.</summary>
public static class SheetReader
{
    private const int EnoughToTell = 4096;

    /// <summary>
    /// Reads the content from where it stands to its end or to a limit, and leaves it open. What is wrong with the file is
    /// in the sheet's problems and never an exception; only the stream's own failures and cancellation are.
    /// </summary>
    /// <param name="content">Need not be seekable.</param>
    /// <param name="fileName">Only for the words of problems; a path in front is left out.</param>
    public static async Task<Sheet> ReadAsync(Stream content, string fileName, SheetLimits limits, CancellationToken cancel)
    {
        var head = new byte[EnoughToTell];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
        var start = head.AsMemory(0, length);
        var builder = new SheetBuilder(limits, fileName);
        await using var upload = new LimitedStream(start, content, limits.MostBytes);

        var kind = FileKind.Of(start.Span);
        if (kind.Text is { } encoding)
        {
            await CsvFile.ReadAsync(upload, encoding, builder, cancel);
        }
        else if (kind.IsZip || kind.IsOle)
        {
            await ReadBinaryAsync(upload, kind, builder, cancel);
        }
        else
        {
            builder.Whole(builder.SaveAgain(kind.SeemsToBe));
        }

        if (upload.IsExceeded)
        {
            builder.Whole($"{builder.FileName} is larger than {SheetBuilder.Size(limits.MostBytes)}. Split it and upload the parts one after another.");
        }

        return builder.Build();
    }

    // A zip's directory is at its end, so it cannot be read as it comes; memory, not disk, as it holds personal data.
    private static async Task ReadBinaryAsync(LimitedStream upload, FileKind kind, SheetBuilder builder, CancellationToken cancel)
    {
        using var file = new MemoryStream();
        await upload.CopyToAsync(file, cancel);
        if (upload.IsExceeded)
        {
            return;
        }

        if (kind.IsZip)
        {
            XlsxFile.Read(file, builder, cancel);
        }
        else
        {
            builder.Whole(OldWorkbook(file, builder));
        }
    }

    private static string OldWorkbook(MemoryStream file, SheetBuilder builder)
    {
        // A workbook with a password is an OLE file around a stream of this name.
        var name = Encoding.Unicode.GetBytes("EncryptedPackage");
        return file.GetBuffer().AsSpan(0, (int)file.Length).IndexOf(name) >= 0
            ? builder.IsProtected
            : builder.SaveAgain("an older Excel workbook (.xls)");
    }
}
