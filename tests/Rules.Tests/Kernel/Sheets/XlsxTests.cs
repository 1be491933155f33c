using System.Text;

namespace Preceptor.Rules.Tests.Kernel.Sheets;

public class XlsxTests
{
    private const string Formula = "This cell is a formula; put its value in its place (copy it, then paste its value only).";
    private const string Damaged = "0 : 'staff.csv' is damaged or not a whole workbook. Open it in a spreadsheet program, save it as XLSX and upload it again.";

    [Theory]
    [InlineData("<c t='s'><v>0</v></c>", "shared")]
    [InlineData("<c t='s'><v>1</v></c>", "rich text")]
    [InlineData("<c t='s'><v>2</v></c>", "Tokyo")]
    [InlineData("<c t='s'><v>3</v></c>", "two\nlines")]
    [InlineData("<c t='s'><v>4</v></c>", "José")]
    [InlineData("<c t='inlineStr'><is><t> in line </t></is></c>", "in line")]
    [InlineData("<c t='inlineStr'><is><r><t>in</t></r><r><t xml:space='preserve'> line</t></r></is></c>", "in line")]
    [InlineData("<c t='str'><v>text</v></c>", "text")]
    [InlineData("<c t='inlineStr'><is><t>=1+1</t></is></c>", "=1+1")]
    [InlineData("<c t='b'><v>1</v></c>", "yes")]
    [InlineData("<c t='b'><v>0</v></c>", "no")]
    [InlineData("<c><v>1200</v></c>", "1200")]
    [InlineData("<c t='n'><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c><v>1E-3</v></c>", "0.001")]
    [InlineData("<c><v>-1.50</v></c>", "-1.5")]
    [InlineData("<c><v>7.700900123E11</v></c>", "770090012300")]
    [InlineData("<c><v>123456789012345678</v></c>", "123456789012346000")]
    [InlineData("<c><v>1E20</v></c>", "100000000000000000000")]
    [InlineData("<c s='1'><v>46331</v></c>", "2026-11-05")]
    [InlineData("<c s='1'><v>1</v></c>", "1900-01-01")]
    [InlineData("<c s='1'><v>59</v></c>", "1900-02-28")]
    [InlineData("<c s='1'><v>61</v></c>", "1900-03-01")]
    [InlineData("<c s='1'><v>2958465</v></c>", "9999-12-31")]
    [InlineData("<c s='2'><v>46331.354166666664</v></c>", "2026-11-05 08:30")]
    [InlineData("<c s='2'><v>46331</v></c>", "2026-11-05")]
    [InlineData("<c s='3'><v>0.8333333333333334</v></c>", "20:00")]
    [InlineData("<c s='3'><v>0</v></c>", "00:00")]
    [InlineData("<c s='4'><v>1.5625</v></c>", "37:30")]
    [InlineData("<c s='5'><v>46331</v></c>", "2026-11-05")]
    [InlineData("<c s='6'><v>46331.5</v></c>", "46331.5")]
    [InlineData("<c s='7'><v>46331</v></c>", "46331")]
    [InlineData("<c t='d'><v>2026-11-05T08:30:00</v></c>", "2026-11-05 08:30")]
    [InlineData("<c t='d'><v>2026-11-05</v></c>", "2026-11-05")]
    public async Task Reads_what_a_person_would_type(string cell, string text)
    {
        var sheet = await Upload.ReadAsync(Book($"<row>{WorkbookZip.Inline("a")}</row><row>{cell}</row>").Bytes());

        sheet.Faults().ShouldBe("");
        sheet.Text().ShouldBe($"2: {text}");
    }

    [Theory]
    [InlineData("<c r='B2'><f>1+1</f><v>2</v></c>", Formula)]
    [InlineData("<c r='B2' t='str'><f t='shared' si='0'/><v>x</v></c>", Formula)]
    [InlineData("<c r='B2'><f>1+1</f></c>", Formula)]
    [InlineData("<c r='B2' t='e'><v>#REF!</v></c>", "This cell shows the error #REF!; correct it or clear it.")]
    [InlineData("<c r='B2' s='1'><v>60</v></c>", "This cell is formatted as a date but its number is no date; type it again.")]
    [InlineData("<c r='B2' s='1'><v>-1</v></c>", "This cell is formatted as a date but its number is no date; type it again.")]
    [InlineData("<c r='B2' s='1'><v>1E300</v></c>", "This cell is formatted as a date but its number is no date; type it again.")]
    [InlineData("<c r='B2'><v>twelve</v></c>", "This cell has a value that cannot be read ('twelve'); type it again.")]
    [InlineData("<c r='B2'><v>1E999</v></c>", "This cell has a value that cannot be read ('1E999'); type it again.")]
    [InlineData("<c r='B2' t='d'><v>soon</v></c>", "This cell has a value that cannot be read ('soon'); type it again.")]
    [InlineData("<c r='B2' t='inlineStr'><is><t>a_x0007_b</t></is></c>", "This cell has a character that cannot be printed (U+0007); type the cell again.")]
    public async Task Says_which_cell_is_wrong(string cell, string fault)
    {
        var sheet = await Upload.ReadAsync(Book($"{WorkbookZip.Row(1, "a", "site")}<row r='2'>{cell}</row>").Bytes());

        sheet.Faults().ShouldBe($"2 site: {fault}");
    }

    [Fact]
    public async Task A_cell_to_the_right_of_the_headings_is_named_by_its_letter()
    {
        var sheet = await Upload.ReadAsync(Book(WorkbookZip.Row(1, "a") + "<row r='2'><c r='AB2'><v>7</v></c></row>").Bytes());

        sheet.Faults().ShouldBe("2 AB: This line has text in column AB, to the right of the last heading.");
    }

    [Fact]
    public async Task Days_may_count_from_1904()
    {
        var book = Book(WorkbookZip.Row(1, "a") + "<row><c s='1'><v>44869</v></c></row><row><c s='1'><v>0</v></c></row>")
            .With("xl/workbook.xml", WorkbookZip.Book("<workbookPr date1904='1'/>", ("Staff", null)));

        (await Upload.ReadAsync(book.Bytes())).Text().ShouldBe("2: 2026-11-05 / 3: 1904-01-01");
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public async Task Reads_the_first_sheet_that_can_be_seen(string state)
    {
        var book = Book(WorkbookZip.Row(1, "hidden"))
            .With("xl/workbook.xml", WorkbookZip.Book(("Lists", state), ("Staff", "visible")))
            .With("xl/worksheets/sheet2.xml", WorkbookZip.Sheet(WorkbookZip.Row(1, "a") + WorkbookZip.Row(2, "1")));

        (await Upload.ReadAsync(book.Bytes())).Text().ShouldBe("2: 1");
        book.With("xl/workbook.xml", WorkbookZip.Book(("Lists", state)));
        (await Upload.ReadAsync(book.Bytes())).Faults().ShouldBe("0 : 'staff.csv' has no visible worksheet.");
    }

    [Fact]
    public async Task Lines_are_numbered_as_the_program_shows_them()
    {
        var rows = $"<row r='3'><c r='B3' t='inlineStr'><is><t>b</t></is></c></row><row r='4'><c r='B4'/></row>{WorkbookZip.Row(9, "", "1")}"
            + "<row r='1048576'><c r='B1048576'><v>2</v></c></row>";
        var sheet = await Upload.ReadAsync(Book(rows).Bytes());

        sheet.Faults().ShouldBe("3 A: Column A has no heading.");
        sheet.Text().ShouldBe("9: |1 / 1048576: |2");
    }

    [Fact]
    public async Task Of_merged_cells_only_the_first_has_text()
    {
        var rows = $"{WorkbookZip.Row(1, "a", "b")}<row r='2'><c r='A2'><v>1</v></c><c r='B2'/></row><row r='3'><c r='A3'/><c r='B3'><v>2</v></c></row>";
        var book = new WorkbookZip(rows, after: "<mergeCells count='1'><mergeCell ref='A2:A3'/></mergeCells>");

        (await Upload.ReadAsync(book.Bytes())).Text().ShouldBe("2: 1| / 3: |2");
    }

    [Fact]
    public async Task Reads_a_strict_workbook_in_UTF16_with_prefixes()
    {
        var sheet = "<?xml version='1.0' encoding='utf-16'?><x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
            + "<x:row><x:c t='inlineStr'><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        var book = Book("").With("xl/worksheets/sheet1.xml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(sheet)]);

        (await Upload.ReadAsync(book.Bytes())).Text().ShouldBe("2: 1");
    }

    [Fact]
    public async Task Needs_neither_shared_texts_nor_styles()
    {
        var book = Book(WorkbookZip.Row(1, "a") + "<row><c s='1'><v>46331</v></c></row>").Without("xl/sharedStrings.xml").Without("xl/styles.xml");

        (await Upload.ReadAsync(book.Bytes())).Text().ShouldBe("2: 46331");
    }

    public static TheoryData<string, byte[]> Broken => new()
    {
        { "no sheet", Book("").Without("xl/worksheets/sheet1.xml").Bytes() },
        { "no relations", Book("").Without("xl/_rels/workbook.xml.rels").Bytes() },
        { "half the file", Book("").Bytes()[..900] },
        { "not XML", Book("").With("xl/worksheets/sheet1.xml", "rows").Bytes() },
        { "XML that stops", Book("").With("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c>").Bytes() },
        { "a text that is not there", Book("<row><c t='s'><v>99</v></c></row>").Bytes() },
        { "a negative text", Book("<row><c t='s'><v>-1</v></c></row>").Bytes() },
        { "rows out of order", Book("<row r='2'/><row r='1'/>").Bytes() },
        { "rows beyond the last", Book("<row r='1048577'/>").Bytes() },
        { "cells out of order", Book("<row><c r='B1'/><c r='A1'/></row>").Bytes() },
        { "a cell beyond the last", Book("<row><c r='ZZZZZZZZZZZZ1'/></row>").Bytes() },
        { "a target outside", Book("").With("xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='../../../etc/passwd'/></Relationships>").Bytes() },
        { "only an end", "PK\u0005\u0006"u8.ToArray() },
        { "only a start", "PK\u0003\u0004"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Says_that_a_workbook_is_damaged(string how, byte[] bytes)
    {
        (await Upload.ReadAsync(bytes)).Faults().ShouldBe(Damaged, how);
    }

    private static WorkbookZip Book(string rows) => new(rows, texts:
        "<si><t>shared</t></si><si><r><rPr/><t>rich</t></r><r><t xml:space='preserve'> text</t></r></si>"
        + "<si><t>Tokyo</t><rPh sb='0' eb='2'><t>to-kyo</t></rPh></si><si><t>two_x000D_\nlines</t></si><si><t>Jose&#x301;</t></si>");
}
