using Preceptor.Kernel.Sheets;

namespace Preceptor.Rules.Tests.Kernel.Sheets;

public class SheetColumnsTests
{
    private static readonly SheetColumn[] Wanted =
    [
        new("Staff number", Required: true, "Employee number", "Assignment no"),
        new("Start date", Required: true),
        new("Site", Required: false),
    ];

    [Theory]
    [InlineData("Staff number,Start date")]
    [InlineData("staff_number,START DATE")]
    [InlineData("STAFF-NUMBER,StartDate")]
    [InlineData("employee\u00A0number, start  date ")]
    [InlineData("AssignmentNo,start_date")]
    public async Task Finds_columns_by_any_accepted_name(string headings)
    {
        var sheet = await Upload.ReadAsync($"{headings}\n17,2026-11-05");

        var columns = SheetColumns.Match(sheet, Wanted, out var problems);

        problems.ShouldBeEmpty();
        columns[sheet.Lines[0], "Staff number"].ShouldBe("17");
        columns[sheet.Lines[0], "Start date"].ShouldBe("2026-11-05");
        columns[sheet.Lines[0], "Site"].ShouldBe("");
        columns.Has("Site").ShouldBeFalse();
        columns.Has("Start date").ShouldBeTrue();
    }

    [Theory]
    [InlineData("Staff number", "1 Start date: The column 'Start date' is missing.")]
    [InlineData("Staff number,Start dat", "1 Start date: The column 'Start date' is missing. Maybe you meant 'Start dat' to be it. / "
        + "1 Start dat: The column 'Start dat' is not known. Maybe you meant 'Start date'.")]
    [InlineData("Staff number,Start date,Sight", "1 Sight: The column 'Sight' is not known. Delete it.")]
    [InlineData("Staff number,Start date,Sit", "1 Sit: The column 'Sit' is not known. Maybe you meant 'Site'.")]
    [InlineData("Employe number,Start date", "1 Staff number: The column 'Staff number' is missing. Maybe you meant 'Employe number' to be it. / "
        + "1 Employe number: The column 'Employe number' is not known. Maybe you meant 'Staff number'.")]
    [InlineData("Employee number,Staff number,Start date",
        "1 Employee number: The columns 'Staff number' and 'Employee number' are both taken for 'Staff number'; keep one.")]
    public async Task Says_which_columns_are_missing_unknown_or_double(string headings, string faults)
    {
        var sheet = await Upload.ReadAsync($"{headings}\n1,2,3"[..(headings.Length + 2)]);

        SheetColumns.Match(sheet, Wanted, out var problems);

        (sheet with { Problems = problems }).Faults().ShouldBe(faults);
    }

    [Fact]
    public async Task A_name_that_was_not_asked_for_is_a_bug()
    {
        var sheet = await Upload.ReadAsync("Staff number,Start date\n1,2");
        var columns = SheetColumns.Match(sheet, Wanted, out _);

        Should.Throw<ArgumentException>(() => columns[sheet.Lines[0], "Grade"]);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("site", "site", 0)]
    [InlineData("site", "sit", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    public void Counts_the_letters_between(string one, string other, int distance)
    {
        EditDistance.Between(one, other).ShouldBe(distance);
        EditDistance.Between(other, one).ShouldBe(distance);
    }
}
