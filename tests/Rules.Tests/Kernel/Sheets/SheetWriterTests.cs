using Preceptor.Kernel.Sheets;

namespace Preceptor.Rules.Tests.Kernel.Sheets;

public class SheetWriterTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("  =1", "'  =1")]
    [InlineData("'=1", "''=1")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    [InlineData("-5", "-5")]
    [InlineData("+5.25", "+5.25")]
    [InlineData("-1,200.50", "\"-1,200.50\"")]
    [InlineData("-12%", "-12%")]
    [InlineData("+447700900123", "+447700900123")]
    [InlineData("+44 7700 900123", "'+44 7700 900123")]
    [InlineData("-5\n", "\"-5\n\"")]
    [InlineData("\t", "\"\t\"")]
    [InlineData("'\t7", "\"''\t7\"")]
    [InlineData("\u00A0=1", "'\u00A0=1")]
    [InlineData("-", "-")]
    [InlineData("'Abd al-Aziz", "'Abd al-Aziz")]
    [InlineData("O'Neill", "O'Neill")]
    public void Writes_a_cell_that_no_program_runs(string cell, string written)
    {
        SheetWriter.Csv(["a", cell], [["1", cell]]).ShouldBe($"a,{written}\r\n1,{written}\r\n");
    }
}
