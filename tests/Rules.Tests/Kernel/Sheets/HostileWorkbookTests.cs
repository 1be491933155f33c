using System.Buffers.Binary;
using System.IO.Compression;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Sheets.Xlsx;

namespace Preceptor.Rules.Tests.Kernel.Sheets;

public class HostileWorkbookTests
{
    private const string TooLarge = "0 : 'staff.csv' unpacks to more than a spreadsheet of this size should. Save only the sheet that is asked for as CSV and upload that.";
    private const string Damaged = "0 : 'staff.csv' is damaged or not a whole workbook. Open it in a spreadsheet program, save it as XLSX and upload it again.";

    [Fact]
    public async Task A_bomb_that_says_its_size_is_not_unpacked()
    {
        var bytes = ForgedZip.Bomb(60_000_000);

        bytes.Length.ShouldBeLessThan(100_000);
        (await Upload.ReadAsync(bytes)).Faults().ShouldBe(TooLarge);
        IsRefusedUnopened(bytes);
    }

    [Fact]
    public void Sizes_are_added_up_before_anything_is_unpacked()
    {
        var bytes = new WorkbookZip().With("xl/media/image1.png", ForgedZip.Noise(1_000_000)).Bytes();
        ForgedZip.SaySizes(bytes, most: 900_000, said: 60_000_000);

        IsRefusedUnopened(bytes);
    }

    [Fact]
    public async Task A_part_that_shrank_a_thousand_times_is_not_unpacked()
    {
        (await Upload.ReadAsync(ForgedZip.Bomb(5_000_000))).Faults().ShouldBe(TooLarge);
        IsRefusedUnopened(ForgedZip.Bomb(5_000_000));
    }

    [Fact]
    public async Task A_bomb_that_lies_about_its_size_is_cut_short()
    {
        var bytes = ForgedZip.Bomb(60_000_000);
        ForgedZip.SaySizes(bytes, most: 1_000, said: 1_000);

        (await Upload.ReadAsync(bytes)).Problems.ShouldHaveSingleItem();
        BytesUnpacked(bytes, "xl/worksheets/sheet1.xml").ShouldBeLessThan(1_100_000);
    }

    [Fact]
    public async Task Parts_are_unpacked_up_to_one_limit_together()
    {
        var limits = new SheetLimits { MostUnpackedBytes = 15_000 };
        var book = new WorkbookZip(WorkbookZip.Row(1, "a") + WorkbookZip.Row(2, ForgedZip.Noise(9_000)), $"<si><t>{ForgedZip.Noise(9_000)}</t></si>");

        (await Upload.ReadAsync(book.Bytes())).Faults().ShouldBe("2 a: This cell has more than 2,000 characters; shorten it.");
        (await Upload.ReadAsync(book.Bytes(), limits)).Faults().ShouldBe(TooLarge);
        var lying = book.Bytes();
        ForgedZip.SaySizes(lying, most: 1_000, said: 1_000);
        (await Upload.ReadAsync(lying, limits)).Problems.ShouldHaveSingleItem().Line.ShouldBe(0);
    }

    [Fact]
    public async Task A_stored_part_that_lies_about_its_size_is_cut_short()
    {
        var limits = new SheetLimits { MostUnpackedBytes = 50_000 };
        var bytes = new WorkbookZip(WorkbookZip.Row(1, "a") + WorkbookZip.Row(2, ForgedZip.Noise(900_000))).Bytes(CompressionLevel.NoCompression);
        ForgedZip.SaySizes(bytes, most: 1_000, said: 1_000);

        (await Upload.ReadAsync(bytes, limits)).Faults().ShouldBe(TooLarge);
    }

    [Fact]
    public async Task A_nested_zip_is_never_opened()
    {
        var book = new WorkbookZip(WorkbookZip.Row(1, "a") + WorkbookZip.Row(2, "1")).With("xl/embeddings/inner.xlsx", ForgedZip.Bomb(60_000_000));

        (await Upload.ReadAsync(book.Bytes())).Text().ShouldBe("2: 1");
    }

    [Theory]
    [InlineData(1_100)]
    [InlineData(50_000)]
    public async Task Too_many_entries_are_refused_before_they_are_listed(int entries)
    {
        var bytes = ForgedZip.ManyEntries(entries);

        (await Upload.ReadAsync(bytes)).Faults().ShouldBe(TooLarge);
    }

    [Fact]
    public async Task A_count_of_entries_that_lies_is_found_by_the_size_of_the_list()
    {
        var bytes = ForgedZip.ManyEntries(50_000);
        var end = bytes.AsSpan(bytes.AsSpan().LastIndexOf("PK\u0005\u0006"u8));
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], 5);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], 5);

        (await Upload.ReadAsync(bytes)).Faults().ShouldBe(TooLarge);
    }

    [Fact]
    public async Task A_billion_laughs_are_not_heard()
    {
        const string Dtd = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
        var sheet = WorkbookZip.Sheet(WorkbookZip.Row(1, "&c;"));

        foreach (var path in new[] { "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml" })
        {
            (await Upload.ReadAsync(new WorkbookZip().With(path, Dtd + sheet).Bytes())).Faults().ShouldBe(Damaged, path);
        }
    }

    [Fact]
    public async Task An_outside_entity_is_not_fetched()
    {
        var sheet = "<!DOCTYPE x SYSTEM 'file:///etc/passwd' [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + WorkbookZip.Sheet(WorkbookZip.Row(1, "&a;"));

        (await Upload.ReadAsync(new WorkbookZip().With("xl/worksheets/sheet1.xml", sheet).Bytes())).Faults().ShouldBe(Damaged);
    }

    [Fact]
    public async Task Deep_nesting_is_damage()
    {
        var sheet = "<worksheet>" + string.Concat(Enumerable.Range(0, 2_000).Select(_ => "<a>")) + string.Concat(Enumerable.Range(0, 2_000).Select(_ => "</a>"))
            + "</worksheet>";

        (await Upload.ReadAsync(new WorkbookZip().With("xl/worksheets/sheet1.xml", sheet).Bytes())).Faults().ShouldBe(Damaged);
    }

    [Fact]
    public async Task A_vocabulary_without_end_is_damage()
    {
        var sheet = "<worksheet>" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<w{i}/>")) + "</worksheet>";

        (await Upload.ReadAsync(new WorkbookZip().With("xl/worksheets/sheet1.xml", sheet).Bytes())).Faults().ShouldBe(Damaged);
    }

    [Fact]
    public async Task An_attribute_of_megabytes_is_refused()
    {
        var book = new WorkbookZip($"<row><c r='A1' extra='{ForgedZip.Noise(3_000_000)}'/></row>");

        (await Upload.ReadAsync(book.Bytes())).Faults().ShouldBe(TooLarge);
    }

    [Fact]
    public async Task A_text_of_megabytes_is_one_cell_that_is_too_long()
    {
        var book = new WorkbookZip(WorkbookZip.Row(1, "a") + WorkbookZip.Row(2, ForgedZip.Noise(4_000_000)));

        var sheet = await Upload.ReadAsync(book.Bytes());

        sheet.Faults().ShouldBe("2 a: This cell has more than 2,000 characters; shorten it.");
        sheet.Lines[0].Cells[0].Length.ShouldBe(2_000);
    }

    [Fact]
    public async Task One_long_text_used_by_many_cells_is_kept_once()
    {
        var row = string.Concat(Enumerable.Repeat("<c t='s'><v>0</v></c>", 50));
        var head = WorkbookZip.Row(1, [.. Enumerable.Range(0, 50).Select(i => $"h{i}")]);
        var book = new WorkbookZip(head + string.Concat(Enumerable.Repeat($"<row>{row}</row>", 2_000)), $"<si><t> {ForgedZip.Noise(1_900)}e&#x301; </t></si>");

        var sheet = await Upload.ReadAsync(book.Bytes());

        sheet.Faults().ShouldBe("");
        sheet.Lines.SelectMany(line => line.Cells).Distinct(ReferenceEqualityComparer.Instance).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("<si/>", 1_000_002)]
    [InlineData("<si><t>{0}</t></si>", 1_000_002)]
    public async Task Shared_texts_without_end_are_refused(string text, int count)
    {
        var texts = string.Concat(Enumerable.Range(0, count).Select(i => text.Replace("{0}", i.ToString(), StringComparison.Ordinal)));

        (await Upload.ReadAsync(new WorkbookZip(WorkbookZip.Row(1, "a"), texts).Bytes())).Faults().ShouldBe(TooLarge);
    }

    [Fact]
    public async Task Rows_without_text_cost_nothing()
    {
        var rows = string.Concat(Enumerable.Range(3, 300_000).Select(i => $"<row r='{i}'/>"));
        var book = new WorkbookZip(WorkbookZip.Row(1, "a") + WorkbookZip.Row(2, "1") + rows + "<row r='1048576'><c><v>2</v></c></row>");

        (await Upload.ReadAsync(book.Bytes())).Text().ShouldBe("2: 1 / 1048576: 2");
    }

    [Fact]
    public async Task An_encrypted_zip_asks_for_its_password_to_be_removed()
    {
        var bytes = new WorkbookZip().Bytes();
        ForgedZip.ForEachHeader(bytes, (header, isCentral) => header[isCentral ? 8 : 6] |= 1);

        (await Upload.ReadAsync(bytes)).Faults().ShouldBe("0 : 'staff.csv' is protected with a password. Remove the password and upload it again.");
    }

    private static MemoryStream Stored(byte[] bytes) => new(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);

    private static void IsRefusedUnopened(byte[] bytes)
    {
        Package.Open(Stored(bytes), Upload.Limits, out var refusal).ShouldBeNull();
        refusal.ShouldBe(PackageRefusal.TooLarge);
    }

    private static long BytesUnpacked(byte[] bytes, string path)
    {
        using var package = Package.Open(Stored(bytes), Upload.Limits, out _).ShouldNotBeNull();
        try
        {
            using var part = package.Read(path, CancellationToken.None);
            while (part.Read())
            {
            }
        }
        catch (Exception thrown) when (thrown is System.Xml.XmlException or InvalidDataException)
        {
            // Cut short, as it should be.
        }

        return package.BytesUnpacked;
    }
}
