using System.IO.Compression;
using System.Text;

namespace Preceptor.Rules.Tests.Kernel.Sheets;

/// <summary>Makes XLSX files part by part, also such as no spreadsheet program would write.</summary>
internal sealed class WorkbookZip
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    internal WorkbookZip(string rows = "", string texts = "", string after = "")
    {
        With("xl/workbook.xml", Book(("Staff", null)));
        With("xl/_rels/workbook.xml.rels",
            $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="{Relations}/worksheet" Target="/xl/worksheets/sheet2.xml"/>
            <Relationship Id="rId8" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/>
            <Relationship Id="rId9" Type="{Relations}/styles" Target="styles.xml"/>
            </Relationships>
            """);
        With("xl/worksheets/sheet1.xml", Sheet(rows, after));
        With("xl/sharedStrings.xml", $"<sst xmlns='{Main}'>{texts}</sst>");
        With("xl/styles.xml", Styles());
    }

    internal static string Book(params (string Name, string? State)[] sheets) => Book("", sheets);

    internal static string Book(string properties, params (string Name, string? State)[] sheets)
    {
        var list = sheets.Select((sheet, i) =>
            $"<sheet name='{sheet.Name}' sheetId='{i + 1}' {(sheet.State is null ? "" : $"state='{sheet.State}'")} r:id='rId{i + 1}'/>");
        return $"<workbook xmlns='{Main}' xmlns:r='{Relations}'>{properties}<sheets>{string.Concat(list)}</sheets></workbook>";
    }

    internal static string Sheet(string rows, string after = "") =>
        $"<worksheet xmlns='{Main}'><sheetData>{rows}</sheetData>{after}</worksheet>";

    /// <summary>Style 0 General, 1 date, 2 date and time, 3 time, 4 hours, 5 own date, 6 money, 7 red number with padding.</summary>
    internal static string Styles() =>
        $"""
        <styleSheet xmlns='{Main}'><numFmts>
        <numFmt numFmtId="164" formatCode="dd\ mmm\ yyyy;@"/><numFmt numFmtId="165" formatCode="&quot;days £&quot;#,##0.00"/>
        <numFmt numFmtId="166" formatCode="_-* #,##0.00_d;[Red]-#,##0"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>
        <xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="46"/>
        <xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>
        """;

    internal static string Inline(string text) => $"<c t='inlineStr'><is><t>{text}</t></is></c>";

    /// <summary>A row of inline texts.</summary>
    internal static string Row(int number, params string[] texts) => $"<row r='{number}'>{string.Concat(texts.Select(Inline))}</row>";

    internal WorkbookZip With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    internal WorkbookZip With(string path, byte[] bytes)
    {
        _parts[path] = bytes;
        return this;
    }

    internal WorkbookZip Without(string path)
    {
        _parts.Remove(path);
        return this;
    }

    internal byte[] Bytes(CompressionLevel level = CompressionLevel.Fastest)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (path, bytes) in _parts)
            {
                using var part = zip.CreateEntry(path, level).Open();
                part.Write(bytes);
            }
        }

        return file.ToArray();
    }
}
