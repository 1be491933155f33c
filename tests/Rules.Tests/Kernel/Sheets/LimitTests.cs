using Preceptor.Kernel.Sheets;

namespace Preceptor.Rules.Tests.Kernel.Sheets;

public class LimitTests
{
    private const long TenMegabytes = 10_000_000;
    private const int Block = 8192;

    [Fact]
    public async Task A_line_of_ten_megabytes_is_left_at_the_limit()
    {
        using var stream = new CountingStream(TenMegabytes, at => at < 4 ? (byte)"a,b\n"[(int)at] : (byte)'x');

        var sheet = await Upload.ReadAsync(stream);

        sheet.Faults().ShouldBe("2 : This line has more than 100,000 characters; nothing from here on was read.");
        stream.Handed.ShouldBeLessThan(100_000 + (3 * Block));
    }

    [Fact]
    public async Task A_line_of_headings_of_ten_megabytes_is_left_at_the_limit()
    {
        using var stream = new CountingStream(TenMegabytes, at => (byte)(at % 2 == 0 ? 'x' : ','));

        var sheet = await Upload.ReadAsync(stream);

        sheet.Faults().ShouldBe("1 : This line has more than 100,000 characters; nothing from here on was read.");
        stream.Handed.ShouldBeLessThan(100_000 + (3 * Block));
    }

    [Fact]
    public async Task A_quotation_mark_that_is_never_closed_does_not_take_in_the_file()
    {
        using var stream = new CountingStream(TenMegabytes, at => at < 8 ? (byte)"a,b\n1,\"z"[(int)at] : (byte)(at % 50 == 0 ? '\n' : 'x'));

        var sheet = await Upload.ReadAsync(stream);

        sheet.Faults().ShouldBe(
            "2 b: The quotation mark (\") that opens this cell is never closed. / 2 : This line has more than 100,000 characters; nothing from here on was read.");
        stream.Handed.ShouldBeLessThan(100_000 + (3 * Block));
    }

    [Fact]
    public async Task A_file_without_end_is_left_at_the_limit()
    {
        using var stream = new CountingStream(long.MaxValue, at => (byte)(at % 1_000 == 999 ? '\n' : 'x'));

        var sheet = await Upload.ReadAsync(stream);

        sheet.Problems[^1].Text.ShouldBe("'staff.csv' is larger than 10 MB. Split it and upload the parts one after another.");
        stream.Handed.ShouldBeLessThan(SheetLimits.DefaultMostBytes + (2 * Block));
    }

    [Fact]
    public async Task A_zip_without_end_is_left_at_the_limit()
    {
        using var stream = new CountingStream(long.MaxValue, at => at < 4 ? "PK\u0003\u0004"u8[(int)at] : (byte)7);

        var sheet = await Upload.ReadAsync(stream);

        sheet.Faults().ShouldBe("0 : 'staff.csv' is larger than 10 MB. Split it and upload the parts one after another.");
        stream.Handed.ShouldBeLessThan(SheetLimits.DefaultMostBytes + (20 * Block));
    }

    [Fact]
    public async Task Too_many_lines_stop_the_reading()
    {
        var limits = new SheetLimits { MostLines = 3 };

        (await Upload.ReadAsync("a\n1\n\n2\n3\n", limits)).Faults().ShouldBe("");
        var sheet = await Upload.ReadAsync("a\n1\n\n2\n3\n4\n=5\n", limits);

        sheet.Faults().ShouldBe(
            "6 : There are more than 3 lines; nothing from here on was read. Split the file and upload the parts one after another.");
        sheet.Lines.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Why_reading_stopped_is_said_however_many_cells_are_wrong()
    {
        var sheet = await Upload.ReadAsync("a\n" + string.Concat(Enumerable.Repeat("=1\n", 301)), new SheetLimits { MostLines = 300 });

        sheet.Problems.Count.ShouldBe(202);
        sheet.Problems[200].Text.ShouldStartWith("There are more than 300 lines");
        sheet.Problems[201].Text.ShouldBe("and 100 more");
    }

    [Fact]
    public async Task Too_many_columns_stop_the_reading()
    {
        var limits = new SheetLimits { MostColumns = 3 };

        (await Upload.ReadAsync("a,b,c\n1,2,3", limits)).Faults().ShouldBe("");
        (await Upload.ReadAsync("a,b,c,d\n1", limits)).Faults().ShouldBe(
            "1 : There are more than 3 columns; nothing was read. Delete those that are not asked for.");
        (await Upload.ReadAsync("a,b,c\n1,2,3,,,,7", limits)).Faults().ShouldStartWith(
            "2 : This line has text beyond the first 3 columns, to the right of the last heading.");
    }

    [Theory]
    [InlineData("12345", "")]
    [InlineData("  12345  ", "")]
    [InlineData("        12345        ", "")]
    [InlineData("123456", "2 b: This cell has more than 5 characters; shorten it.")]
    [InlineData("12345 6", "2 b: This cell has more than 5 characters; shorten it.")]
    [InlineData("12345               6", "2 b: This cell has more than 5 characters; shorten it.")]
    [InlineData("                    123456", "2 b: This cell has more than 5 characters; shorten it.")]
    public async Task A_cell_that_is_too_long_is_never_cut_in_silence(string cell, string faults)
    {
        var limits = new SheetLimits { MostCellLength = 5 };

        (await Upload.ReadAsync($"a,b\n1,{cell}", limits)).Faults().ShouldBe(faults);
        (await Upload.ReadAsync(new WorkbookZip(WorkbookZip.Row(1, "a", "b") + WorkbookZip.Row(2, "1", cell)).Bytes(), limits))
            .Faults().ShouldBe(faults);
    }

    [Fact]
    public async Task Cancelling_stops_the_reading()
    {
        using var cancel = new CancellationTokenSource();
        using var stream = new CountingStream(long.MaxValue, at => Cancelled(at));

        await Should.ThrowAsync<OperationCanceledException>(() => SheetReader.ReadAsync(stream, "a.csv", Upload.Limits, cancel.Token));
        stream.Handed.ShouldBeLessThan(200_000);

        byte Cancelled(long at)
        {
            if (at == 100_000)
            {
                cancel.Cancel();
            }

            return (byte)(at % 100 == 99 ? '\n' : 'x');
        }
    }
}
