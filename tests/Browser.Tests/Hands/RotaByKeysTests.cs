using Microsoft.Playwright;
using Preceptor.Browser.Tests.Pages;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Hands;

/// <summary>The coordinator's walk of docs/journeys/rota-generation.md, by keyboard alone.</summary>
public sealed class RotaByKeysTests(Chromium chromium) : IAsyncLifetime
{
    private const string Coordinator = "coordinator@anyshire.example";

    private Served _served = null!;

    public async ValueTask InitializeAsync() => _served = await Served.WithAsync(chromium, "small-team");

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task A_coordinator_makes_reviews_changes_and_publishes_a_rota()
    {
        await using var window = await _served.OpenAsync();
        var keys = new Keys(window);
        await LogInAsync(keys);
        await AskAsync(keys);
        await WaitAsync(keys);
        await ChangeADutyAsync(keys);
        await PublishAsync(keys);
        window.TakeFaults().ShouldBeEmpty();
    }

    private static async Task LogInAsync(Keys keys)
    {
        await keys.Window.Page.GotoAsync("/");
        await keys.PressAsync("Log in");
        await ArriveAsync(keys, "Log in");
        await keys.WriteAsync("Email address", Coordinator);
        await keys.WriteAsync("Password", Visitor.Password);
        await keys.PressAsync("Log in");
        await ArriveAsync(keys, "Dashboard");
    }

    private static async Task AskAsync(Keys keys)
    {
        await keys.FollowAsync("Rota");
        await ArriveAsync(keys, "Rota");
        await keys.PressAsync("Make a rota");
        await ArriveAsync(keys, "Make a rota");
        await keys.ChooseAsync("Theatres");
        await keys.WriteAsync("Day", "30");
        await keys.WriteAsync("Month", "11");
        await keys.WriteAsync("Year", "2026");
        await keys.ChooseAsync("2 weeks");
        await keys.PressAsync("Continue");
        await ArriveAsync(keys, "What goes in");
        await keys.PickAsync("How long may the engine search?", "10 seconds");
        await keys.PressAsync("Make the rota");
    }

    /// <summary>The page goes on by itself, with scripts or without, and the keyboard stays where it is as long as that is there.</summary>
    private async Task WaitAsync(Keys keys)
    {
        var page = keys.Window.Page;
        await ArriveAsync(keys, "Waiting for the engine");
        await using var plain = await _served.OpenAsync(Coordinator, script: false);
        await plain.Page.GotoAsync(page.Url);
        await keys.ReachAsync("Stop and keep the best");
        await _served.Site.TakeUpAsync(TestContext.Current.CancellationToken);
        await page.WaitForHeadingAsync("The rota is being made");
        (await keys.HereAsync()).Name.ShouldBe("Stop and keep the best");
        await _served.Site.SolveAsync(TestContext.Current.CancellationToken);
        await page.WaitForHeadingAsync("The rota is made");
        (await page.TitleAsync()).ShouldStartWith("The rota is made");
        (await keys.HereAsync(mayGoBack: true)).Name.ShouldEndWith("The rota is made");
        await plain.Page.GetByRole(AriaRole.Heading, new() { Name = "The rota is made" }).WaitForAsync(new() { Timeout = 30_000 });
        await keys.PressAsync("Look at the rota");
    }

    private static async Task ChangeADutyAsync(Keys keys)
    {
        await ArriveAsync(keys, "Theatres rota, 30 November 2026 to 13 December 2026");
        await keys.FollowAsync("Tuesday 8 December: Long day");
        await ArriveAsync(keys, "on Tuesday 8 December");
        await keys.ChooseAsync("Off");
        await keys.PressAsync("Save");
        await ArriveAsync(keys, "Theatres rota, 30 November 2026 to 13 December 2026");
        (await keys.Window.Page.GetByRole(AriaRole.Main).InnerTextAsync()).ShouldContain("is off on Tuesday 8 December.");
    }

    private static async Task PublishAsync(Keys keys)
    {
        await keys.PressAsync("Publish this rota");
        await ArriveAsync(keys, "Publish this rota?");
        await keys.PressAsync("Publish");
        await ArriveAsync(keys, "rostered minutes has a named supervisor");
        await keys.FollowAsync("Rota");
        await ArriveAsync(keys, "Rota");
        (await keys.Window.Page.GetByRole(AriaRole.Table, new() { Name = "Theatres" }).InnerTextAsync()).ShouldContain("Published");
    }

    private static Task ArriveAsync(Keys keys, string heading) => keys.Window.Page.WaitForHeadingAsync(heading);
}
