using System.Text;
using Microsoft.Playwright;
using Preceptor.Browser.Tests.Pages;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Hands;

/// <summary>The rota board by keyboard: a table that is wider than the window, with duties that block among others.</summary>
public sealed class BoardByKeysTests(Chromium chromium) : IAsyncLifetime
{
    private const string Duties = """
        Staff number,Date,Shift
        A001,30/11/2026,LD
        A001,01/12/2026,LD
        A002,07/12/2026,D
        A001,12/12/2026,N
        A002,27/12/2026,LD
        """;

    private Served _served = null!;
    private Window _window = null!;
    private Keys _keys = null!;

    public async ValueTask InitializeAsync()
    {
        _served = await Served.WithAsync(chromium, "small-team");
        _window = await _served.OpenAsync("coordinator@anyshire.example");
        _keys = new(_window);
        await _window.Page.GotoAsync("/rota/bring-in");
        await _window.Page.GetByLabel("Theatres").CheckAsync();
        await _window.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "rota.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Duties) });
        await _window.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Bring it in" }).ClickAsync();
        await _window.Page.WaitForHeadingAsync("Theatres rota, 30 November 2026 to 27 December 2026");
    }

    public async ValueTask DisposeAsync()
    {
        await _window.DisposeAsync();
        await _served.DisposeAsync();
    }

    [Fact]
    public async Task Tab_goes_through_the_board_as_it_reads_and_leaves_it_and_Shift_Tab_goes_back()
    {
        (await _window.Page.Locator("[tabindex]:not([tabindex='-1']):not([tabindex='0'])").CountAsync()).ShouldBe(0, "an order of its own is no reading order");
        await _window.Page.ReloadAsync();
        List<string> there = [], back = [];
        for (var stop = await _keys.NextAsync(); !stop.IsPage; stop = await _keys.NextAsync())
        {
            stop.Reads.ShouldBeTrue($"{stop} does not come next for a reader");
            there.Add(stop.Name);
            there.Count.ShouldBeLessThan(400, "no way out");
        }

        there.Count.ShouldBeGreaterThan(100);
        while (back.Count < there.Count)
        {
            back.Add((await _keys.MoveAsync("Shift+Tab")).Name);
        }

        back.Reverse();
        back.ShouldBe(there);
    }

    [Fact]
    public async Task The_skip_link_leads_past_the_navigation_and_the_next_one_past_the_board()
    {
        await _window.Page.ReloadAsync();
        (await _keys.NextAsync()).Name.ShouldBe("Skip to main content");
        await _window.Page.Keyboard.PressAsync("Enter");
        (await _window.Page.EvaluateAsync<bool>("() => document.activeElement.tagName === 'MAIN'")).ShouldBeTrue();
        await _keys.FollowAsync("Skip the board");
        (await _keys.NextAsync()).Name.ShouldStartWith("How good is it?");
    }

    [Fact]
    public async Task Arrows_go_from_cell_to_cell_and_Enter_opens_one()
    {
        await _keys.FollowAsync("Skip the board");
        var last = await _keys.MoveAsync("Shift+Tab");
        last.Name.ShouldContain("27 December");
        (await _keys.MoveAsync("ArrowUp")).Name.ShouldContain("27 December");
        (await _keys.MoveAsync("ArrowRight")).Name.ShouldContain("27 December", customMessage: "an edge holds");
        (await _keys.MoveAsync("ArrowLeft")).Name.ShouldContain("26 December");
        (await _keys.MoveAsync("Home")).Name.ShouldNotContain("November", customMessage: "the person's name is the first of the row");
        (await _keys.MoveAsync("ArrowRight")).Name.ShouldContain("30 November");
        (await _keys.MoveAsync("End")).Name.ShouldContain("27 December");
        (await _keys.MoveAsync("ArrowDown")).Name.ShouldBe(last.Name);
        await _window.Page.Keyboard.PressAsync("Enter");
        await _window.Page.WaitForHeadingAsync("on Sunday 27 December");
        _window.TakeFaults().ShouldBeEmpty();
    }
}
