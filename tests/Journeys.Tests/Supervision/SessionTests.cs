using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Supervision;

public sealed class SessionTests : IAsyncLifetime
{
    private const string Week = "/supervision/sessions?week=2026-12-14";

    private Site _site = null!;
    private Visitor _coordinator = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _coordinator = await _site.SignedInAsync("coordinator");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_week_shows_each_doctor_by_day_with_exceptions()
    {
        var seen = await _coordinator.GoAsync("/supervision/sessions");
        seen.Heading.ShouldBe("Supervising sessions, week of 7 December 2026");
        seen.Page.QuerySelectorAll("tbody th").Length.ShouldBe(5);
        seen.Main.ShouldContain("8:30pm to 8am the next day");
        seen.Main.ShouldContain("own list, supervises nobody");
        (await _coordinator.GoAsync("/supervision/sessions?week=22/12/2026")).Main.ShouldContain("Cancelled");
        (await _coordinator.GoAsync("/supervision/sessions?week=nonsense")).Heading.ShouldContain("7 December 2026");
        (await _coordinator.GoAsync("/supervision/sessions?week=2030-01-01")).Page.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
    }

    [Fact]
    public async Task One_date_of_the_pattern_is_cancelled_and_put_back()
    {
        await OpenAsync("Catriona Vale, Monday 14 December");
        _coordinator.Now.Heading.ShouldContain("Change the session on 14 December 2026");
        await _coordinator.PressAsync("Cancel this session");
        _coordinator.Now.Main.ShouldContain("The session of Catriona Vale on 14 December 2026 is cancelled.");
        await OpenAsync("Catriona Vale, Monday 14 December");
        await _coordinator.PressAsync("Let it take place");
        _coordinator.Now.Main.ShouldContain("is put back.");
        _coordinator.Now.Main.ShouldNotContain("Cancelled");
    }

    [Fact]
    public async Task One_date_of_the_pattern_is_changed_then_cancelled_and_others_stay()
    {
        await OpenAsync("Catriona Vale, Monday 14 December");
        await _coordinator.PressAsync("Save for this date", ("From", "9am"), ("Until", "1pm"));
        _coordinator.Now.Main.ShouldContain("9am to 1pm");
        (await _coordinator.GoAsync("/supervision/sessions?week=2026-12-21")).Main.ShouldNotContain("9am to 1pm");
        await OpenAsync("9am to 1pm");
        _coordinator.Now.Path.ShouldStartWith("/supervision/sessions/");
        await _coordinator.PressAsync("Cancel this session");
        _coordinator.Now.Main.ShouldNotContain("9am to 1pm");
        _coordinator.Now.Main.ShouldContain("Cancelled");
    }

    [Fact]
    public async Task A_session_is_added_and_what_is_wrong_is_said_beside_its_field()
    {
        await _coordinator.GoAsync("/supervision/sessions/add");
        (await _coordinator.SendAsync(("Supervisor", ""), ("Date", "14/12/2026"))).Errors.Count.ShouldBe(8);
        (string, string)[] fields =
        [
            ("Supervisor", "D001"), ("Date", "14/12/2026"), ("From", "18:00"), ("Until", "20:30"), ("Site", "Anyshire General Hospital"), ("Suite", "Main theatres"),
            ("Specialty", "anaesthesia"), ("Presence", "in-suite"), ("MinutesAway", "2"), ("Cap", "2"), ("Beside", "yes"),
        ];
        await _coordinator.SendAsync(fields);
        _coordinator.Now.Main.ShouldContain("The session on 14 December 2026 is added.");
        _coordinator.Now.Main.ShouldContain("6pm to 8:30pm");
        await _coordinator.GoAsync("/supervision/sessions/add");
        (await _coordinator.SendAsync([.. fields[..2], ("From", "20:00"), .. fields[3..]])).Errors
            .ShouldBe(["Helen Marchetti has a session from 6pm to 8:30pm on 14 December 2026 already, and can be in one at a time. Change or cancel that one first"]);
    }

    [Fact]
    public async Task The_pattern_is_added_to_changed_and_taken_from()
    {
        await _coordinator.GoAsync("/supervision/patterns/add");
        await _coordinator.SendAsync(
            ("Supervisor", "D005"), ("Week", "3"), ("Weekday", "Friday"), ("Anchor", "1/12/2026"), ("ValidFrom", "30/11/2026"), ("From", "14:00"), ("Until", "17:00"),
            ("Site", "Anyshire General Hospital"), ("Specialty", "surgery"), ("Presence", "on-site"), ("MinutesAway", "10"), ("Cap", "2"));
        _coordinator.Now.Errors.ShouldBe(["1 December 2026 is a Tuesday. Enter the Monday of a week 1"]);
        await _coordinator.SendAsync(("Anchor", "30/11/2026"));
        _coordinator.Now.Main.ShouldContain("Friday of week 3 is added to the pattern.");
        (await _coordinator.GoAsync(Week)).Main.ShouldContain("2pm to 5pm");
        (await _coordinator.GoAsync("/supervision/sessions")).Main.ShouldNotContain("2pm to 5pm");
        await _coordinator.GoAsync("/supervision/patterns");
        var row = _coordinator.Now.Page.QuerySelectorAll("tbody tr").Single(line => line.TextContent.Contains("2pm to 5pm", StringComparison.Ordinal));
        var address = row.QuerySelector("a")!.GetAttribute("href")!;
        await _coordinator.GoAsync(address);
        await _coordinator.PressAsync("Save", ("ValidUntil", "1/12/2026"));
        (await _coordinator.GoAsync(Week)).Main.ShouldNotContain("2pm to 5pm");
        await _coordinator.GoAsync(address);
        await _coordinator.PressAsync("Take it out of the pattern");
        (await _coordinator.GoAsync(address)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private async Task OpenAsync(string session)
    {
        await _coordinator.GoAsync(Week);
        await _coordinator.FollowAsync(session);
    }
}
