using System.Text;

namespace Preceptor.Rules.Tests.Kernel.Sheets;

public class EncodingTests
{
    private const string Text = "name,\"site, ward\"\r\nZoë Nguyễn,“A&E” – north\r\n";
    private const string NotUtf8 =
        "This cell has letters that are not in UTF-8 and would be spoilt. In Excel choose Save As, then 'CSV UTF-8', and upload it again.";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with its mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("\"name\"" + Text[4..])] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-16 without its mark", Encoding.Unicode.GetBytes(Text) },
        { "UTF-16 big endian without its mark", Encoding.BigEndianUnicode.GetBytes(Text) },
    };

    public static TheoryData<string, byte[]> OtherFiles => new()
    {
        { "an older Excel workbook (.xls)", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]] },
        { "a PDF", "%PDF-1.7 \0"u8.ToArray() },
        { "a picture", [0x89, .. "PNG\r\n"u8.ToArray()] },
        { "a picture", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "a word processor's document (.rtf)", "{\\rtf1"u8.ToArray() },
        { "a web page or XML", "\r\n<HTML><table>"u8.ToArray() },
        { "a program's own file, not a spreadsheet", [0x7F, (byte)'E', (byte)'L', (byte)'F', 1, 1, 1, 0, 0, 0, 0, 9, 9, 9] },
        { "an OpenDocument spreadsheet (.ods)", Zip("mimetype", "content.xml") },
        { "a Word document (.docx)", Zip("[Content_Types].xml", "word/document.xml") },
        { "a binary Excel workbook (.xlsb)", Zip("xl/workbook.bin") },
        { "a zip file", Zip("notes.txt") },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Reads_every_unicode_encoding(string name, byte[] bytes)
    {
        var sheet = await Upload.ReadAsync(bytes);

        sheet.Faults().ShouldBe("", name);
        sheet.Columns.ShouldBe(["name", "site, ward"]);
        sheet.Text().ShouldBe("2: Zoë Nguyễn|“A&E” – north");
    }

    [Theory]
    [MemberData(nameof(OtherFiles))]
    public async Task Says_what_another_file_seems_to_be(string seems, byte[] bytes)
    {
        var sheet = await Upload.ReadAsync(bytes);

        sheet.Faults().ShouldBe($"0 : 'staff.csv' seems to be {seems}. Save it as CSV or XLSX and upload it again.");
    }

    [Fact]
    public async Task Does_not_guess_at_windows_1252()
    {
        byte[] bytes = [.. "name,site\nZo"u8, 0xEB, .. ",A\nAmira,B\nRen"u8, 0xE9, .. ","u8, 0x93, .. "C"u8, 0x94];

        (await Upload.ReadAsync(bytes)).Faults().ShouldBe($"2 name: {NotUtf8} / 4 name: {NotUtf8} / 4 site: {NotUtf8}");
    }

    [Fact]
    public async Task A_letter_cut_in_half_at_the_end_is_not_utf8()
    {
        (await Upload.ReadAsync([.. "name\nZo"u8, 0xC3])).Faults().ShouldBe($"2 name: {NotUtf8}");
    }

    [Fact]
    public async Task A_letter_across_two_blocks_is_whole()
    {
        var thousand = new string('x', 1_000);
        var text = $"a,b,c,d,e\n{thousand},{thousand},{thousand},{thousand},{new string('x', 80)}";
        for (var pad = 0; pad < 20; pad++)
        {
            (await Upload.ReadAsync(text + new string('y', pad) + "ëëëë")).Lines[0].Cells[4].ShouldEndWith("yëëëë"[(pad == 0 ? 1 : 0)..]);
        }
    }

    [Fact]
    public async Task Names_a_password_in_the_way()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[5000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[50]];

        (await Upload.ReadAsync(bytes)).Faults().ShouldBe("0 : 'staff.csv' is protected with a password. Remove the password and upload it again.");
    }

    private static byte[] Zip(params string[] paths)
    {
        var zip = new WorkbookZip().Without("xl/workbook.xml");
        foreach (var path in paths)
        {
            zip.With(path, "application/vnd.oasis.opendocument.spreadsheet");
        }

        return zip.Bytes();
    }
}
