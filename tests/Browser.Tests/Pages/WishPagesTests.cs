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
