using System.IO.Compression;
using System.Text;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.People;

/// <summary>Files that would harm or mislead: each is refused in words, by line and column where there is one, and changes nothing.</summary>
public sealed class HostileUploadTests : IAsyncLifetime
{
    private const string Header = "Staff number,First name,Last name,Role,Hours a week,Start date,Site,Teams";

    private Site _site = null!;
    private Visitor _officer = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _officer = await _site.SignedInAsync("officer");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "A hostile file is refused and changes nothing")]
    public Task A_zip_bomb_is_refused() => RefusedAsync("staff.xlsx", Workbook("<sheetData>" + new string(' ', 120_000_000)), "unpacks to more than a spreadsheet");

    [Fact]
    [Trait("assures", "A hostile file is refused and changes nothing")]
    public Task A_formula_in_a_workbook_is_named_by_its_cell() => RefusedAsync(
        "staff.xlsx",
        Workbook("<sheetData>" + Row(1, Header.Split(',')) + Row(2, ["A9", "<f>1+1</f>"]) + "</sheetData></worksheet>"),
        "2 First name This cell is a formula");

    [Fact]
    public Task A_document_type_in_a_workbook_is_refused() => RefusedAsync(
        "staff.xlsx", Workbook("<sheetData/></worksheet>", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"), "damaged or not a whole workbook");

    [Fact]
    public Task A_PDF_called_csv_is_recognised() => RefusedAsync("staff.csv", Encoding.ASCII.GetBytes("%PDF-1.7\n…"), "seems to be a PDF");

    [Fact]
    public Task An_old_workbook_is_recognised() => RefusedAsync("staff.xlsx", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, .. new byte[600]], "an older Excel workbook");

    [Fact]
    public Task Letters_of_another_alphabet_table_are_named_by_line_and_column() => RefusedAsync(
        "staff.csv", [.. Encoding.UTF8.GetBytes($"{Header}\nA9,Zo"), 0xeb, .. ",Vance,doctor,1,2024-01-01,S,T"u8], "2 First name This cell has letters that are not in UTF-8");

    [Fact]
    public Task An_unclosed_quotation_mark_is_named_where_it_began() =>
        RefusedAsync("staff.csv", Encoding.UTF8.GetBytes($"{Header}\nA9,\"Rosa,Vance,doctor\nA10,x"), "is never closed");

    [Fact]
    public Task A_file_over_the_limit_is_refused() => RefusedAsync("staff.csv", new byte[11 * 1024 * 1024], "");

    [Fact]
    public async Task No_file_and_an_empty_file_say_so()
    {
        await _officer.GoAsync("/imports/upload/staff");
        (await _officer.PressAsync("Upload")).Errors.ShouldBe(["Select a file"]);
        await _officer.UploadAsync("staff.csv", []);
        _officer.Now.Errors.ShouldBe(["The file is empty"]);
    }

    private async Task RefusedAsync(string name, byte[] content, string problem)
    {
        await _officer.GoAsync("/imports/upload/staff");
        await _officer.UploadAsync(name, content);
        _officer.Now.Title.ShouldStartWith("Error: ");
        _officer.Now.Errors.Single().ShouldEndWith("Nothing was imported");
        Rows().ShouldContain(problem);
        (await _officer.GoAsync("/people")).Main.ShouldContain("17 people work here");
    }

    private string Rows() => string.Join('\n', _officer.Now.Page.QuerySelectorAll("table tbody tr")
        .Select(row => string.Join(' ', row.Children.Select(cell => cell.LastChild?.TextContent.Trim() ?? ""))));

    private static string Row(int number, IEnumerable<string> cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((cell, index) => $"<c r=\"{(char)('A' + index)}{number}\" t=\"inlineStr\">{(cell.StartsWith('<') ? cell + "<v>2</v>" : $"<is><t>{cell}</t></is>")}</c>"))}</row>";

    private static byte[] Workbook(string sheetData, string prologue = "")
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Write(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"Staff\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Write(zip, "xl/worksheets/sheet1.xml", $"{prologue}<worksheet xmlns=\"{Main}\">{sheetData}");
        }

        return memory.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
        writer.Write(text);
    }
}
