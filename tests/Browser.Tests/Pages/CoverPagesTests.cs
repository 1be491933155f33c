using Microsoft.Playwright;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Pages;

/// <summary>Somebody rings in sick: from the board to whom to ring.</summary>
public sealed class CoverPagesTests(Chromium chromium)
{
    [Fact]
    public async Task Whom_to_ring_holds_at_both_widths_with_its_errors()
    {
        await using var served = await Served.WithAsync(chromium, "small-team");
        var board = await PublishedRoster.OfTheatresAsync(served.Site, TestContext.Current.CancellationToken);
        var inspection = new Inspection();
        await using var window = await served.OpenAsync("coordinator@anyshire.example");
        var page = window.Page;
        await page.GotoAsync(board);
        await inspection.LookAsync(window, "rota: published with duties");
        await page.GetByRole(AriaRole.Button, new() { Name = "Somebody cannot come" }).ClickAsync();
        await page.WaitForHeadingAsync("Who cannot come?");
        await page.GetByLabel("Who is away?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.EnterDateAsync("First day away", "9", "12", "2026");
        await page.EnterDateAsync("Last day away, inclusive", "8", "12", "2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find who could take over" }).ClickAsync();
        await page.WaitForErrorsAsync();
        await inspection.LookAsync(window, "rota: away, days the wrong way round", wrong: true);
        await page.EnterDateAsync("Last day away, inclusive", "13", "12", "2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find who could take over" }).ClickAsync();
        await page.WaitForHeadingAsync("is away from 9 December 2026 to 13 December 2026");
        await inspection.LookAsync(window, "rota: whom to ring");
        await page.GotoAsync($"{board}/cover");
        await page.WaitForHeadingAsync("How to mend this rota");
        await inspection.LookAsync(window, "rota: nothing to mend");
        inspection.Faults.ShouldBeEmpty();
    }
}
