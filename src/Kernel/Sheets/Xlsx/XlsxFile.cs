using System.Xml;

namespace Preceptor.Kernel.Sheets.Xlsx;

/// <summary>Reads the first visible worksheet of an Office Open XML workbook. Source: ECMA-376, part 1, chapter 18.</summary>
internal static class XlsxFile
{
    internal static void Read(MemoryStream file, SheetBuilder builder, CancellationToken cancel)
    {
        using var package = Package.Open(file, builder.Limits, out var refusal);
        if (package is null)
        {
            builder.Whole(refusal switch
            {
                PackageRefusal.TooLarge => TooLarge(builder),
                PackageRefusal.Encrypted => builder.IsProtected,
                _ => Damaged(builder),
            });
            return;
        }

        try
        {
            Read(package, builder, cancel);
        }
        catch (Exception thrown) when (thrown is XmlException or InvalidDataException or EndOfStreamException)
        {
            builder.Whole(package.IsExceeded ? TooLarge(builder) : Damaged(builder));
        }
    }

    private static void Read(Package package, SheetBuilder builder, CancellationToken cancel)
    {
        if (!package.Has(Workbook.Path))
        {
            builder.Whole(builder.SaveAgain(package.SeemsToBe()));
            return;
        }

        var workbook = Workbook.Read(package, cancel);
        if (workbook.SheetPath is null)
        {
            builder.Whole($"{builder.FileName} has no visible worksheet.");
            return;
        }

        var texts = SharedTexts.Read(package, workbook.TextsPath, builder, cancel);
        if (SharedTexts.IsTooMuch(texts, builder))
        {
            builder.Whole(TooLarge(builder));
            return;
        }

        var formats = CellFormats.Read(package, workbook.StylesPath, cancel);
        var values = new CellValues(texts, formats, workbook.Is1904, builder);
        using var part = package.Read(workbook.SheetPath, cancel);
        Worksheet.Read(part, values, builder);
    }

    private static string TooLarge(SheetBuilder builder) =>
        $"{builder.FileName} unpacks to more than a spreadsheet of this size should. Save only the sheet that is asked for as CSV and upload that.";

    private static string Damaged(SheetBuilder builder) =>
        $"{builder.FileName} is damaged or not a whole workbook. Open it in a spreadsheet program, save it as XLSX and upload it again.";
}
