using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Pages;

/// <summary>Bookmarked pages that a member keeps on a device, read without a connection.</summary>
public sealed class OfflineTests(Chromium chromium) : IAsyncLifetime
{
    private const string Member = "associate@anyshire.example";
    private const string Marked = "/learn/pages/look-after-wellbeing";

    /// <summary>How many stores and workers the browser has of the site.</summary>
    private const string Kept = "async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]";

    private readonly Inspection _inspection = new();
    private Served _served = null!;

    public async ValueTask InitializeAsync() => _served = await Served.WithAsync(chromium, "small-team");

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Row_22_Kept_pages_are_read_without_a_connection_and_say_of_which_day_they_are()
    {
        await using var window = await _served.OpenAsync(Member);
        var page = window.Page;
        await KeepAsync(page);
        await _inspection.LookAsync(window, "bookmarks kept on the device", keeps: true);
        window.TakeFaults().ShouldBeEmpty();
        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync(Marked);
        await page.GetByText("You are reading a copy kept on ").WaitForAsync();
        (await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync()).ShouldContain("Look after wellbeing");
        (await page.ContentAsync()).ShouldNotContain("Amira");
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.nhsuk-inset-text')).borderLeftStyle")).ShouldBe("solid");
        await page.GotoAsync("/learn/pages/physician-associate");
        await page.WaitForHeadingAsync("There is no connection");
        await page.GetByRole(AriaRole.Link, new() { Name = "Look after wellbeing" }).ClickAsync();
        await page.GetByText("You are reading a copy kept on ").WaitForAsync();
        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Row_22_Kept_pages_are_forgotten_by_a_button_and_on_logging_out()
    {
        await using var window = await _served.OpenAsync(Member);
        var page = window.Page;
        await KeepAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Forget them" }).ClickAsync();
        await page.GetByText("No page is kept on this device.").WaitForAsync();
        (await page.EvaluateAsync<int[]>(Kept)).ShouldBe([0, 0]);
        await KeepAsync(page);
        (await page.EvaluateAsync<int[]>(Kept)).ShouldBe([1, 1]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Log out" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Log in" }).First.WaitForAsync();
        (await page.EvaluateAsync<int[]>(Kept)).ShouldBe([0, 0]);
    }

    [Fact]
    public async Task Row_22_Nothing_is_kept_unasked_and_without_script_the_print_pack_and_the_book_are_offered()
    {
        await using var window = await _served.OpenAsync(Member);
        await MarkAsync(window.Page);
        await window.Page.GotoAsync("/learn/bookmarks");
        await window.Page.GetByText("No page is kept on this device.").WaitForAsync();
        (await window.Page.EvaluateAsync<int[]>(Kept)).ShouldBe([0, 0]);
        await using var plain = await _served.OpenAsync(Member, script: false);
        await plain.Page.GotoAsync("/learn/bookmarks");
        (await plain.Page.GetByRole(AriaRole.Button, new() { Name = "Keep these pages on this device" }).CountAsync()).ShouldBe(0);
        await plain.Page.GetByText("Take a folder with you as a print pack or as a book").WaitForAsync();
    }

    private static async Task MarkAsync(IPage page)
    {
        await page.GotoAsync($"/learn/bookmarks/add?slug={Marked.Split('/')[^1]}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save bookmark" }).ClickAsync();
        await page.GetByText("The bookmark is saved.").WaitForAsync();
    }

    private static async Task KeepAsync(IPage page)
    {
        await MarkAsync(page);
        await page.GotoAsync("/learn/bookmarks");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep these pages on this device" }).ClickAsync();
        await page.GetByText("1 page is kept on this device since ").WaitForAsync();
    }
}
