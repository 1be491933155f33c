using System.Text;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Supervision;

public sealed class SessionImportTests : IAsyncLifetime
{
    private const string Header = "staff_number,date,from,to,site,suite,specialty,presence,minutes_away,cap,own_list,trainees";
    private const string Rest = "Anyshire General Hospital,Main theatres,anaesthesia,in-suite,2,2,no,0";

    private Site _site = null!;
    private Visitor _coordinator = null!;
    private string _review = "";

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _coordinator = await _site.SignedInAsync("coordinator");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_file_is_looked_over_and_then_put_in()
    {
        await UploadAsync($"D001,14/12/2026,10:00,16:00,{Rest}", "D003,2026-12-14,,,,,,,,,,");
        _coordinator.Now.Heading.ShouldContain("Check the import");
        _coordinator.Now.Main.ShouldContain("The file holds 1 session and 1 cancelled day");
        (await WeekAsync()).ShouldNotContain("10am to 4pm");
        await _coordinator.GoAsync(_review);
        await _coordinator.PressAsync("Import 1 session and 1 cancelled day");
        _coordinator.Now.Main.ShouldContain("Import finished");
        var week = await WeekAsync();
        week.ShouldContain("10am to 4pm");
        week.ShouldContain("Cancelled");
    }

    [Fact]
    [Trait("assures", "A file with a mistake in it changes nothing")]
    public async Task One_wrong_line_stops_the_whole_file_by_line_and_column()
    {
        await UploadAsync($"D001,14/12/2026,10:00,16:00,{Rest}", $"D006,14/12/2026,25:00,16:00,{Rest}");
        _coordinator.Now.Heading.ShouldContain("1 line needs correcting");
        _coordinator.Now.Page.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.LastChild!.TextContent.Trim()))).ShouldBe(
            ["3 staff_number Bethan Osei does not practise autonomously, so cannot supervise", "3 from ‘25:00’ is not a time of day. Write it like 08:30 or 8:30pm"]);
        _coordinator.Now.Has("form button:contains(Import)").ShouldBeFalse();
        (await WeekAsync()).ShouldNotContain("10am to 4pm");
    }

    [Fact]
    public async Task The_same_file_twice_leaves_each_session_once()
    {
        for (var time = 0; time < 2; time++)
        {
            await UploadAsync($"D001,14/12/2026,10:00,16:00,{Rest}");
            await _coordinator.PressAsync("Import 1 session");
        }

        var week = await WeekAsync();
        week.IndexOf("10am to 4pm", StringComparison.Ordinal).ShouldBe(week.LastIndexOf("10am to 4pm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_column_and_an_empty_file_are_told()
    {
        await _coordinator.GoAsync("/supervision/sessions/import");
        await _coordinator.UploadAsync("sessions.csv", Encoding.UTF8.GetBytes("staff_number,date\nD001,1/1/2027\n"));
        _coordinator.Now.Errors.Single().ShouldEndWith("Nothing was imported");
        _coordinator.Now.Main.ShouldContain("The column 'presence' is missing.");
        (await _coordinator.PressAsync("Upload")).Errors.ShouldBe(["Select a file"]);
    }

    [Fact]
    public async Task The_template_has_the_columns_and_a_dropped_import_is_gone()
    {
        var template = await _coordinator.Http.GetByteArrayAsync("/supervision/sessions/import/template");
        Encoding.UTF8.GetString(template).ShouldEndWith($"{Header}\r\n");
        await UploadAsync($"D001,14/12/2026,10:00,16:00,{Rest}");
        var review = _review;
        await _coordinator.PressAsync("Drop this import");
        (await _coordinator.GoAsync(review)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private async Task UploadAsync(params string[] lines)
    {
        await _coordinator.GoAsync("/supervision/sessions/import");
        await _coordinator.UploadAsync("sessions.csv", Encoding.UTF8.GetBytes($"{Header}\n{string.Join('\n', lines)}\n"));
        _review = _coordinator.Now.Path;
    }

    private async Task<string> WeekAsync() => (await _coordinator.GoAsync("/supervision/sessions?week=2026-12-14")).Main;
}
