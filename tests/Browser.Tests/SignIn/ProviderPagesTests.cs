using Microsoft.Playwright;
using Preceptor.Browser.Tests.Pages;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.SignIn;

/// <summary>The pages of an installation that lets members log in by another site, and the way there and back under the site's own policy.</summary>
public sealed class ProviderPagesTests(Chromium chromium) : IAsyncLifetime
{
    private FakeProvider _provider = null!;
    private Served _served = null!;

    public async ValueTask InitializeAsync()
    {
        _provider = await FakeProvider.StartAsync();
        _served = await Served.WithAsync(chromium, "small-team", settings: _provider.Settings);
    }

    public async ValueTask DisposeAsync()
    {
        await _served.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Row_13_The_way_to_the_provider_and_back_holds_in_a_browser()
    {
        var inspection = new Inspection();
        await using var window = await _served.OpenAsync();
        var page = window.Page;
        _provider.Claims["email_verified"] = false;
        await ArriveAsync(window, "You are new here with Care Identity");
        await inspection.LookAsync(window, "provider: not vouched for");
        (_provider.Claims["email"], _provider.Claims["email_verified"]) = ("planner@anyshire.example", true);
        await ArriveAsync(window, "You are new here with Care Identity");
        await inspection.LookAsync(window, "provider: has an account");
        await LinkAsync(window, inspection);
        await page.GotoAsync("/account");
        await LogOutAsync(page);
        await ArriveAsync(window, "Dashboard");
        await LogOutAsync(page);
        (_provider.Claims["sub"], _provider.Claims["email"]) = ("staff-2", "asha@uni.example");
        await ArriveAsync(window, "You are new here with Care Identity");
        await inspection.LookAsync(window, "provider: new");
        await page.SendEmptyAsync();
        await inspection.LookAsync(window, "provider: new, sent empty", wrong: true);
        await page.EnterAsync("Your name", "Asha Rao");
        await page.GetByLabel("Who do you work for").FillAsync("I lead a programme.");
        await page.SubmitAsync("Register", "What happens next");
        await inspection.LookAsync(window, "provider: waits");
        _provider.SignsWithAnotherKey = true;
        await page.GotoAsync("/account/log-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log in with Care Identity" }).ClickAsync();
        await page.WaitForErrorsAsync();
        _ = window.TakeFaults();
        await inspection.LookAsync(window, "provider: refused", wrong: true);
        inspection.Faults.ShouldBeEmpty();
    }

    private static async Task LogOutAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Log out" }).ClickAsync();
        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "Log in" }).WaitForAsync();
    }

    private static async Task LinkAsync(Window window, Inspection inspection)
    {
        var page = window.Page;
        await page.SubmitAsync("Log in to link it", "Log in");
        await inspection.LookAsync(window, "provider: log in to link");
        await page.EnterAsync("Email address", "planner@anyshire.example");
        await page.EnterAsync("Password", Visitor.Password);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Log in", Exact = true }).ClickAsync();
        await page.WaitForHeadingAsync("Log in with Care Identity");
        await inspection.LookAsync(window, "provider: link");
        await page.SubmitAsync("Link your account", "Log in with Care Identity");
        await inspection.LookAsync(window, "provider: linked");
    }

    private static async Task ArriveAsync(Window window, string heading)
    {
        await window.Page.GotoAsync("/account/log-in");
        window.TakeFaults().ShouldBeEmpty();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Log in with Care Identity" }).ClickAsync();
        await window.Page.WaitForHeadingAsync(heading);
        // The way there led by another host, as it should.
        window.TakeFaults().ShouldAllBe(fault => fault.StartsWith("request to another host"));
    }
}
