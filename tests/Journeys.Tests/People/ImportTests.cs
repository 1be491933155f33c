using System.Net;
using System.Text;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.People;

public sealed class ImportTests : IAsyncLifetime
{
    private const string Header = "Staff number,First name,Last name,Role,Grade,Hours a week,Start date,Site,Teams";

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
    public async Task An_officer_imports_200_staff_corrects_three_lines_and_sees_the_teams()
    {
        var lines = Enumerable.Range(1, 200).Select(Line).ToArray();
        lines[16] = lines[16].Replace("2024-03-04", "31/02/2024");
        lines[99] = lines[99].Replace("physician-associate", "physician-asociate");
        lines[150] = lines[150].Replace("N151", "N150");
        await UploadAsync(string.Join("\r\n", [Header, .. lines]));
        _officer.Now.Heading.ShouldContain("3 lines need correcting");
        var rows = _officer.Now.Page.QuerySelectorAll("table tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        rows[0].ShouldContain("18");
        rows[0].ShouldContain("‘31/02/2024’ is not a date");
        rows[1].ShouldContain("101");
        rows[1].ShouldContain("‘physician-asociate’ is not a role");
        rows[2].ShouldContain("152");
        rows[2].ShouldContain("N150 is also on line 151");

        await CorrectAsync(18, "Start date", "28/02/2024");
        await CorrectAsync(101, "Role", "Physician associate");
        await CorrectAsync(152, "Staff number", "N151");
        _officer.Now.Heading.ShouldContain("Check the import");
        _officer.Now.Main.ShouldContain("Ward 1 (Northfield Hospital)");
        await _officer.PressAsync("Import 200 people");
        _officer.Now.Heading.ShouldContain("Import finished");

        await _officer.FollowAsync("See the teams");
        _officer.Now.Main.ShouldContain("Ward 4");
        await _officer.FollowAsync("Ward 1");
        _officer.Now.Heading.ShouldContain("Ward 1");
        _officer.Now.Main.ShouldContain("50 associates");
        (await _officer.GoAsync("/people")).Main.ShouldContain("217 people work here");
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        var csv = string.Join("\n", [Header, Line(1), Line(2)]);
        await UploadAsync(csv);
        await _officer.PressAsync("Import 2 people");
        await UploadAsync(csv);
        Rows().ShouldContain("Add 0 people");
        Rows().ShouldContain("Leave as they are 2 people");
    }

    [Fact]
    public async Task A_line_can_be_left_out_and_an_import_dropped()
    {
        await UploadAsync(string.Join("\n", [Header, Line(1), ",,,,,,,,Ward"]));
        await _officer.GoAsync(_officer.Now.LinkTo("Correct line 3"));
        _officer.Now.Errors.Count.ShouldBeGreaterThan(4);
        await _officer.PressAsync("Leave this line out");
        _officer.Now.Heading.ShouldContain("Check the import");
        await _officer.PressAsync("Drop this import");
        _officer.Now.Main.ShouldContain("The import is dropped");
        _officer.Now.Main.ShouldContain("17 people work here");
    }

    [Fact]
    public async Task A_correction_that_is_still_wrong_keeps_what_was_typed()
    {
        await UploadAsync(string.Join("\n", [Header, Line(1).Replace("2024-03-04", "tomorrow")]));
        await _officer.FollowAsync("Correct line 2");
        var seen = await _officer.SendAsync(("Cells[7]", "the day after"));
        seen.Errors.ShouldBe(["‘the day after’ is not a date. Write it like 30/11/2026 or 2026-11-30"]);
        seen.Page.QuerySelector("input[name='Cells[7]']")!.GetAttribute("value").ShouldBe("the day after");
    }

    [Fact]
    public async Task A_number_that_becomes_somebody_else_is_pointed_out()
    {
        await UploadAsync($"{Header}\nA001,Somebody,Else,anaesthesia-associate,,37.5,2023-10-02,Anyshire General Hospital,Theatres");
        _officer.Now.Main.ShouldContain("Staff number A001 is Amira Okafor here, and becomes Somebody Else");
    }

    [Theory]
    [InlineData("Staff number,First name\nA1,B", "The column 'Last name' is missing")]
    [InlineData("", "empty")]
    [InlineData("Staff number,First name,Last name,Role,Hours a week,Start date,Site,Teams\nA1,=HYPERLINK(1),B,doctor,1,2024-01-01,S,T", "formula")]
    public async Task A_file_that_is_no_table_of_staff_is_refused_by_line_and_column(string csv, string problem)
    {
        await UploadAsync(csv);
        _officer.Now.Title.ShouldStartWith("Error: ");
        _officer.Now.Main.ShouldContain(problem);
        (await _officer.GoAsync("/people")).Main.ShouldContain("17 people work here");
    }

    [Fact]
    public async Task A_file_in_UTF_16_is_read()
    {
        await OpenUploadAsync();
        await _officer.UploadAsync("staff.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"{Header}\n{Line(1).Replace("Given1", "Zoë")}")]);
        _officer.Now.Heading.ShouldContain("Check the import");
    }

    [Fact]
    public async Task A_line_of_10_MB_is_refused()
    {
        await UploadAsync($"{Header}\n{new string('x', 9_900_000)}");
        _officer.Now.Title.ShouldStartWith("Error: ");
        _officer.Now.Main.ShouldContain("Nothing was imported");
    }

    [Fact]
    public async Task Posts_are_imported_and_reconcile_to_their_holders()
    {
        await OpenUploadAsync("establishment");
        await _officer.UploadAsync("posts.csv", Encoding.UTF8.GetBytes(
            "Post number,Title,Role,Band,Site,Team,Funded WTE,Holder staff number\n"
            + "Q1,Anaesthesia associate,anaesthesia-associate,7,Anyshire General Hospital,Theatres,0.5,\n"
            + "Q2,Anaesthesia associate,anaesthesia-associate,9z,Anyshire General Hospital,Theatres,0,NOBODY\n"));
        _officer.Now.Main.ShouldContain("‘9z’ is not an Agenda for Change band");
        _officer.Now.Main.ShouldContain("‘0’ is not a whole-time equivalent");
        await _officer.FollowAsync("Correct line 3");
        await _officer.PressAsync("Leave this line out");
        await _officer.PressAsync("Import 1 post");
        (await _officer.GoAsync("/establishment")).Main.ShouldContain("9.5 funded");
    }

    private static string Line(int number) =>
        $"N{number},Given{number},Family{number},physician-associate,,37.5,2024-03-04,Northfield Hospital,Ward {((number - 1) % 4) + 1}";

    private async Task OpenUploadAsync(string kind = "staff")
    {
        await _officer.GoAsync("/imports/start");
        await _officer.SendAsync(("Kind", kind));
    }

    private async Task UploadAsync(string csv)
    {
        await OpenUploadAsync();
        await _officer.UploadAsync("staff.csv", Encoding.UTF8.GetBytes(csv));
        _officer.Now.Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task CorrectAsync(int line, string label, string value)
    {
        await _officer.FollowAsync($"Correct line {line}");
        var field = _officer.Now.Page.QuerySelectorAll("label").Single(element => element.TextContent.Trim() == label).GetAttribute("for")!;
        await _officer.SendAsync((_officer.Now.Page.GetElementById(field)!.GetAttribute("name")!, value));
    }

    private IReadOnlyList<string> Rows() => [.. _officer.Now.Page.QuerySelectorAll(".nhsuk-summary-list__row")
        .Select(row => string.Join(' ', row.Children.Select(part => part.TextContent.Trim())))];
}
