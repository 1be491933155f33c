using System.Net;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Rota;

public sealed class ShiftTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _coordinator = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _coordinator = await _site.SignedInAsync("coordinator");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Shifts_are_shown_with_their_paid_hours()
    {
        var seen = await _coordinator.GoAsync("/rota/shifts");
        seen.Heading.ShouldBe("Your shifts");
        seen.Main.ShouldContain("8am to 8:30pm, 11 h 30 min paid");
        seen.Main.ShouldContain("8:30pm to 8am the next day, 10 h 30 min paid");
    }

    [Fact]
    public async Task A_shift_is_added_and_changed_and_what_is_wrong_is_said_beside_its_field()
    {
        await _coordinator.GoAsync("/rota/shifts");
        await _coordinator.FollowAsync("Add a shift");
        (await _coordinator.SendAsync(("Code", "ld"), ("Name", ""), ("Start", "eight"), ("End", ""), ("Break", ""))).Errors.ShouldBe(
            ["‘ld’ means the shift LD, Long day, already. Choose another", "Enter a name, like Long day", "‘eight’ is not a time. Write it like 08:00 or 8:30pm", "Enter when it ends, like 20:30"]);
        _coordinator.Now.Page.QuerySelector("input[name=Start]")!.GetAttribute("value").ShouldBe("eight");
        await _coordinator.SendAsync(("Code", "TW"), ("Name", "Twilight"), ("Start", "2pm"), ("End", "10:30pm"), ("Break", "30"));
        _coordinator.Now.Main.ShouldContain("Twilight is added.");
        _coordinator.Now.Main.ShouldContain("2pm to 10:30pm, 8 h paid");
        await _coordinator.FollowAsync("Twilight");
        _coordinator.Now.Page.QuerySelector("input[name=End]")!.GetAttribute("value").ShouldBe("22:30");
        await _coordinator.SendAsync(("End", "00:00"));
        _coordinator.Now.Main.ShouldContain("2pm to midnight the next day, 9 h 30 min paid");
    }

    [Fact]
    public async Task Only_who_plans_may_open_them()
    {
        var associate = await _site.SignedInAsync("associate");
        foreach (var path in new[] { "/rota/shifts", "/rota/shifts/add", "/rota/demand", "/rota/demand/add", "/rota/demand/import", "/rota/demand/template", "/rota/leave", "/rota/leave/add" })
        {
            (await associate.GoAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }
}
