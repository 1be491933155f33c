using System.Text;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Pages;

/// <summary>Pages of demand that need a team in their address, and an associate's requests.</summary>
public sealed class WishPagesTests(Chromium chromium) : IAsyncLifetime
{
    private const string Coordinator = "coordinator@anyshire.example";

    private readonly Inspection _inspection = new();
    private Served _served = null!;

    public async ValueTask InitializeAsync() => _served = await Served.WithAsync(chromium, "small-team");

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Demand_holds_at_both_widths_and_when_what_was_typed_is_wrong()
    {
        await using var window = await _served.OpenAsync(Coordinator);
        await window.Page.GotoAsync("/rota/demand");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Theatres" }).ClickAsync();
        await window.Page.WaitForHeadingAsync("What Theatres needs");
        var team = new Uri(window.Page.Url).Query;
        await _inspection.LookAsync(window, "demand of a team");
        await window.Page.GotoAsync($"/rota/demand/add{team}");
        await _inspection.LookAsync(window, "demand added");
        await window.Page.SendEmptyAsync();
        await _inspection.LookAsync(window, "demand added empty", wrong: true);
        await window.Page.GotoAsync($"/rota/demand/import{team}");
        await _inspection.LookAsync(window, "demand file");
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "demand.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("Weekdays,Shift,Roles,Minimum\nxx,LD,doctor,1\n"),
        });
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Bring it in" }).ClickAsync();
        await window.Page.WaitForErrorsAsync();
        await _inspection.LookAsync(window, "demand file wrong", wrong: true);
        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_goes_in_and_a_rota_brought_in_hold_at_both_widths()
    {
        await using var window = await _served.OpenAsync(Coordinator);
        await window.Page.GotoAsync("/rota/demand");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Theatres" }).ClickAsync();
        await window.Page.WaitForHeadingAsync("What Theatres needs");
        await window.Page.GotoAsync($"/rota/make/check{new Uri(window.Page.Url).Query}&from=2026-11-30&until=2026-12-27");
        await _inspection.LookAsync(window, "what goes in");
        await BringInAsync(window.Page, "Staff number,Date,Shift\nA999,12/12/2026,LD\n");
        await window.Page.WaitForErrorsAsync();
        await _inspection.LookAsync(window, "rota file wrong", wrong: true);
        await BringInAsync(window.Page, "Staff number,Date,Shift\nA001,07/12/2026,LD\nA001,08/12/2026,LD\nA002,07/12/2026,D\nA001,12/12/2026,N\n");
        await window.Page.WaitForHeadingAsync("Theatres rota, 7 December 2026 to 12 December 2026");
        await _inspection.LookAsync(window, "rota board");
        _inspection.Faults.ShouldBeEmpty();
    }

    private static async Task BringInAsync(IPage page, string content)
    {
        await page.GotoAsync("/rota/bring-in");
        await page.GetByLabel("Theatres").CheckAsync();
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "rota.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(content) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring it in" }).ClickAsync();
    }

    [Fact]
    public async Task An_associates_requests_hold_at_both_widths()
    {
        await using var window = await _served.OpenAsync("associate@anyshire.example");
        foreach (var address in new[] { "/rota/requests", "/rota/requests/add" })
        {
            await window.Page.GotoAsync(address);
            await _inspection.LookAsync(window, $"associate: {address}");
        }

        await window.Page.SendEmptyAsync();
        await _inspection.LookAsync(window, "associate: request sent empty", wrong: true);
        _inspection.Faults.ShouldBeEmpty();
    }
}
