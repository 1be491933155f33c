using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Pages;

/// <summary>Pages of the hub that need a search, a choice or somebody's comment before they show what they are for.</summary>
public sealed class LearnPagesTests(Chromium chromium) : IAsyncLifetime
{
    private const string Member = "associate@anyshire.example";

    private readonly Inspection _inspection = new();
    private Served _served = null!;

    public async ValueTask InitializeAsync() => _served = await Served.WithAsync(chromium, "small-team");

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Readers_without_an_account_find_pages_that_hold_at_both_widths()
    {
        await using var window = await _served.OpenAsync();
        foreach (var address in new[]
        {
            "/learn", "/learn/search?q=supervision", "/learn/search?q=anaesthsia+asociate", "/learn/search?q=nothing-like-it", "/learn/pages/physician-associate",
            "/learn/pages/yr-hyn-y-mae-rhaid-i-gyflogwyr-ei-ddangos", "/learn/pages/example-telling-patients-who-is-who", "/learn/pages/keep-people-learning",
        })
        {
            await window.Page.GotoAsync(address);
            await _inspection.LookAsync(window, $"reader: {address}");
        }

        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Suggestions_are_chosen_with_the_arrow_keys()
    {
        await using var window = await _served.OpenAsync();
        await window.Page.GotoAsync("/learn");
        var box = window.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search Learn" });
        await box.PressSequentiallyAsync("advanced crit");
        await window.Page.GetByRole(AriaRole.Option, new() { Name = "Advanced critical care practitioner" }).WaitForAsync();
        (await box.GetAttributeAsync("aria-expanded")).ShouldBe("true");
        await _inspection.LookAsync(window, "suggestions");
        await box.PressAsync("ArrowDown");
        (await box.GetAttributeAsync("aria-activedescendant")).ShouldBe("q-suggestions-0");
        await box.PressAsync("Enter");
        await window.Page.WaitForURLAsync("**/learn/pages/advanced-critical-care-practitioner");
        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_members_own_pages_hold_at_both_widths()
    {
        await using var window = await _served.OpenAsync(Member);
        var page = window.Page;
        await page.GotoAsync("/learn/interests");
        await page.GetByLabel("Wellbeing").CheckAsync();
        await page.SubmitAsync("Save", "Learn from other employers");
        await _inspection.LookAsync(window, "home with interests");
        await page.GotoAsync("/learn/bookmarks/add?slug=look-after-wellbeing");
        await _inspection.LookAsync(window, "bookmark added");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save bookmark" }).ClickAsync();
        await page.GotoAsync("/learn/pages/look-after-wellbeing/comment");
        await page.GetByLabel("Your comment").FillAsync("Nights are hard.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send comment" }).ClickAsync();
        await page.GetByText("Waits for a moderator").WaitForAsync();
        await _inspection.LookAsync(window, "page with a comment that waits");
        await page.GotoAsync("/learn/bookmarks");
        await _inspection.LookAsync(window, "bookmarks");
        await using var moderator = await _served.OpenAsync("second-editor@anyshire.example");
        await moderator.Page.GotoAsync("/learn/moderation");
        await _inspection.LookAsync(moderator, "a comment to moderate");
        _inspection.Faults.ShouldBeEmpty();
    }
}
