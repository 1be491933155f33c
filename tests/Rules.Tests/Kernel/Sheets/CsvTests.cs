using System.Text;
using Preceptor.Kernel.Sheets;

namespace Preceptor.Rules.Tests.Kernel.Sheets;

public class CsvTests
{
    private const string Formula = "This looks like a formula; put its value in its place, or an apostrophe (') before it if it is meant as text.";
    private const string Extra = "to the right of the last heading. If a comma belongs to a cell's text, put quotation marks around the cell.";

    [Theory]
    [InlineData("a,b\r\n1,2\r\n", "2: 1|2")]
    [InlineData("a,b\n1,2", "2: 1|2")]
    [InlineData("a,b\r1,2\r3,4", "2: 1|2 / 3: 3|4")]
    [InlineData("a;b\n1,5;2", "2: 1,5|2")]
    [InlineData("a\tb\n1\t2", "2: 1|2")]
    [InlineData("\"a,a\";b\n1;2", "2: 1|2")]
    [InlineData("a\n1", "2: 1")]
    [InlineData("a,b\n\"x, y\",\"say \"\"hi\"\"\"", "2: x, y|say \"hi\"")]
    [InlineData("a,b\n\"one\r\ntwo\",2\n3,4", "2: one\ntwo|2 / 4: 3|4")]
    [InlineData("\"a\nb\",c\n1,2", "3: 1|2")]
    [InlineData("\n\na,b\n\n1,2\n , \n,\n3,4\n\n", "5: 1|2 / 8: 3|4")]
    [InlineData("a,b\n \u00A0x\u00A0 ,\t2", "2: x|2")]
    [InlineData("a,b\n1", "2: 1|")]
    [InlineData("a,b,,\n1,2,,\n3,4", "2: 1|2 / 3: 3|4")]
    [InlineData("a,b\n1, \"2, 3\" ", "2: 1|2, 3")]
    [InlineData("a,b\n5\" tape,O\"Neill", "2: 5\" tape|O\"Neill")]
    [InlineData("a,b\n\"\",2", "2: |2")]
    [InlineData("a\nJose\u0301", "2: José")]
    [InlineData("a,b\n+44 7700 900123,-5.5", "2: +44 7700 900123|-5.5")]
    [InlineData("a,b\n+44 (0)20 7946-0000,\"-1,200.50\"", "2: +44 (0)20 7946-0000|-1,200.50")]
    [InlineData("a,b\n-,+3", "2: -|+3")]
    [InlineData("a,b\n'=1+1,'Abd al-Aziz", "2: =1+1|'Abd al-Aziz")]
    public async Task Reads(string text, string lines)
    {
        var sheet = await Upload.ReadAsync(text);

        sheet.Faults().ShouldBe("");
        sheet.Text().ShouldBe(lines);
    }

    [Theory]
    [InlineData("", "0 : 'staff.csv' is empty. It needs a line of headings and at least one line below it.")]
    [InlineData("\r\n,,\r\n", "0 : 'staff.csv' is empty. It needs a line of headings and at least one line below it.")]
    [InlineData("a,b\n\n", "0 : 'staff.csv' has headings but no lines below them.")]
    [InlineData("a,b\n1,2\n3,4,5", $"3 C: This line has text in column C, {Extra}")]
    [InlineData("a,b\n1,2,,x", $"2 D: This line has text in column D, {Extra}")]
    [InlineData("a,,c\n1,2,3", "1 B: Column B has no heading.")]
    [InlineData("\nStaff number,b,staff_NUMBER\n1,2,3", "2 staff_NUMBER: The heading 'staff_NUMBER' is in columns A and C; give each its own.")]
    [InlineData("a,b\n1,\"x\ny,z\n1,2", "2 b: The quotation mark (\") that opens this cell is never closed.")]
    [InlineData("a,b\n\"x\ny\",\"z\n1,2", "3 b: The quotation mark (\") that opens this cell is never closed.")]
    [InlineData("a,b\n1,\"x\"y", "2 b: This cell has text after its closing quotation mark; write a mark that belongs to the text twice (\"\").")]
    [InlineData("a,b\n1,\"x\" \"y\"", "2 b: This cell has text after its closing quotation mark; write a mark that belongs to the text twice (\"\").")]
    [InlineData("a,b\n1,x\u0007y", "2 b: This cell has a character that cannot be printed (U+0007); type the cell again.")]
    [InlineData("a,b\n1,x\ty", "2 b: This cell has a character that cannot be printed (U+0009); type the cell again.")]
    [InlineData("a,b\n1,x\0", "2 b: This cell has a character that cannot be printed (U+0000); type the cell again.")]
    [InlineData("a,b\n1,x\u0092y", "2 b: This cell has a character that cannot be printed (U+0092); type the cell again.")]
    [InlineData("a,b\n1,Zo\uFFFD", "2 b: A letter of this cell was lost when the file was saved (it shows as \uFFFD); type it again.")]
    [InlineData("a,b\n=1+1,2", $"2 a: {Formula}")]
    [InlineData("a,b\n1,\" @SUM(A1)\"", $"2 b: {Formula}")]
    [InlineData("a,b\n1,-2+3", $"2 b: {Formula}")]
    [InlineData("a,b\n1,+cmd|' /C calc'!A0", $"2 b: {Formula}")]
    [InlineData("=a,b\n1,3", $"1 A: {Formula}")]
    public async Task Says_what_is_wrong_and_where(string text, string faults)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var sheet = await Upload.ReadAsync(text.Contains('\0') ? [.. bytes[..4], .. new byte[5000].Select(_ => (byte)'\n'), .. bytes[4..]] : bytes);

        sheet.Faults().ShouldBe(text.Contains('\0') ? faults.Replace("2 b", "5002 b", StringComparison.Ordinal) : faults);
    }

    [Fact]
    public async Task A_line_with_a_fault_keeps_what_could_be_read()
    {
        var sheet = await Upload.ReadAsync("a,b\n=1,2,3");

        sheet.Text().ShouldBe("2: =1|2");
        sheet.Problems.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Problems_beyond_two_hundred_are_counted()
    {
        var sheet = await Upload.ReadAsync("a\n" + string.Concat(Enumerable.Repeat("=1\n", 1_500)));

        sheet.Problems.Count.ShouldBe(201);
        sheet.Problems[^1].ShouldBe(new SheetProblem(0, null, "and 1,300 more"));
    }

    [Theory]
    [InlineData("", "The file")]
    [InlineData("C:\\Users\\a\\staff.csv", "'staff.csv'")]
    [InlineData("../../etc/staff", "'staff'")]
    public async Task A_path_is_no_part_of_the_files_name(string fileName, string shown)
    {
        var sheet = await SheetReader.ReadAsync(Stream.Null, fileName, Upload.Limits, CancellationToken.None);

        sheet.Problems[0].Text.ShouldStartWith($"{shown} is empty");
    }
}
