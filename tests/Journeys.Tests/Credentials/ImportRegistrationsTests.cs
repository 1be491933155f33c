using System.Text;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Credentials;

public sealed class ImportRegistrationsTests : IAsyncLifetime
{
    private const string Header = "Staff number,Register,Registration number,Status,Registered from,Registered until,Looked up on,Conditions,Excluded duties";
    private const string Right = "A007,GMC,A1000007,registered,2026-12-01,,07/12/2026,,";

    private Site _site = null!;
    private Visitor _officer = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _officer = await _site.SignedInAsync("officer");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "An import shows what it would do and loses nothing")]
    public async Task A_right_file_is_looked_over_and_put_in()
    {
        await UploadAsync($"{Header}\n{Right}\nA001,GMC,A1000001,registered,2025-02-10,,,,\nA008,GMC,A1000008,suspended,2025-08-11,,,,\nA006,GMC,A1000006,conditions,2025-04-07,,29/11/2026,Must not assist in operating theatres,theatre");
        _officer.Now.Heading.ShouldContain("Check the registrations");
        Summary().ShouldBe(["1 registration", "1 registration", "1 registration", "1 registration"]);
        (await NotClearedOnThe13thAsync()).ShouldBe(1);
        await _officer.GoAsync("/clearance/imports/upload");
        await UploadAsync($"{Header}\n{Right}\nA008,GMC,A1000008,suspended,2025-08-11,,,,");
        await _officer.PressAsync("Put in 2 lines");
        _officer.Now.Heading.ShouldContain("Registrations are on record");
        await _officer.GoAsync("/clearance?on=2026-12-13");
        _officer.Now.Main.ShouldContain("Callum Ferreira may not practise: GMC registration A1000008 is suspended since 11 August 2025");
        _officer.Now.Main.ShouldNotContain("Sunita Bellamy may not practise");
    }

    [Theory]
    [InlineData("A999,GMC,A1000007,registered,2026-12-01,,,,", "Staff number", "Nobody here has staff number A999. Correct it, or add the person first")]
    [InlineData(",GMC,A1000007,registered,2026-12-01,,,,", "Staff number", "Enter the staff number")]
    [InlineData("A007,GCM,A1000007,registered,2026-12-01,,,,", "Register", "‘GCM’ is not a register. Use one of: GMC, NMC")]
    [InlineData("A007,,A1000007,registered,2026-12-01,,,,", "Register", "Select the register")]
    [InlineData("A007,GMC,,registered,2026-12-01,,,,", "Registration number", "Enter the registration number")]
    [InlineData("A007,GMC,A1000007,fine,2026-12-01,,,,", "Status", "‘fine’ is not a status. Use one of: registered, warning")]
    [InlineData("A007,GMC,A1000007,registered,31/11/2026,,,,", "Registered from", "‘31/11/2026’ is not a date. Write it like 30/11/2026 or 2026-11-30")]
    [InlineData("A007,GMC,A1000007,registered,,,,,", "Registered from", "Enter the date: registered from")]
    [InlineData("A007,GMC,A1000007,registered,2026-12-01,soon,,,", "Registered until", "‘soon’ is not a date")]
    [InlineData("A007,GMC,A1000007,registered,2026-12-01,2026-11-30,,,", "Registered until", "30 November 2026 is before 1 December 2026, when it began")]
    [InlineData("A007,GMC,A1000007,registered,2026-12-01,,2026-12-08,,", "Looked up on", "8 December 2026 is in the future")]
    [InlineData(Right, "Registration number", "GMC A1000007 from 1 December 2026 is also on line 2. Delete one of the two")]
    public async Task A_wrong_line_is_told_by_line_and_column_and_changes_nothing(string line, string column, string problem)
    {
        await UploadAsync($"{Header}\n{Right}\n{line}");
        _officer.Now.Heading.ShouldContain("1 line has problems");
        var cells = _officer.Now.Page.QuerySelectorAll("table tbody tr").First().QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToList();
        cells[0].ShouldEndWith("3");
        cells[1].ShouldEndWith(column);
        cells[2].ShouldContain(problem);
        (await NotClearedOnThe13thAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_officer_may_go_on_without_the_wrong_lines()
    {
        await UploadAsync($"{Header}\nA999,GMC,A1,registered,2026-12-01,,,,\n{Right}");
        await _officer.PressAsync("Put in 1 line and leave out 1");
        _officer.Now.Heading.ShouldContain("Registrations are on record");
        (await NotClearedOnThe13thAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("Staff number,Register\nA007,GMC", "The column 'Status' is missing")]
    [InlineData("", "empty")]
    [InlineData(Header + "\nA007,GMC,=1+1,registered,2026-12-01,,,,", "formula")]
    public async Task A_file_that_is_no_table_of_registrations_is_refused(string csv, string problem)
    {
        await UploadAsync(csv);
        _officer.Now.Title.ShouldStartWith("Error: ");
        _officer.Now.Main.ShouldContain(problem);
    }

    [Fact]
    public async Task The_template_has_the_columns()
    {
        (await _officer.Http.GetStringAsync("/clearance/imports/template")).TrimStart('\uFEFF').ShouldBe($"{Header}\r\n");
    }

    private async Task UploadAsync(string csv)
    {
        await _officer.GoAsync("/clearance/imports/upload");
        await _officer.UploadAsync("registrations.csv", Encoding.UTF8.GetBytes(csv));
    }

    private async Task<int> NotClearedOnThe13thAsync()
    {
        var path = _officer.Now.Path;
        var main = (await _officer.GoAsync("/clearance?on=2026-12-13")).Main;
        await _officer.GoAsync(path);
        return main.Contains("1 associate of 8 may not", StringComparison.Ordinal) ? 1 : main.Contains("All 8 associates may", StringComparison.Ordinal) ? 0 : -1;
    }

    private IEnumerable<string> Summary() => _officer.Now.Page.QuerySelectorAll(".nhsuk-summary-list__value")
        .Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
