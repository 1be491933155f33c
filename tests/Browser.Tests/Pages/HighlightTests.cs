using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Pages;

/// <summary>Words of a page that a member selects and keeps.</summary>
public sealed class HighlightTests(Chromium chromium) : IAsyncLifetime
{
    private const string Select = """
        () => {
            const paragraph = document.querySelector('[data-module="preceptor-highlight"] p:not(.nhsuk-lede-text)');
            getSelection().selectAllChildren(paragraph);
            return paragraph.textContent.replace(/\s+/g, ' ').trim();
        }
        """;

    private readonly Inspection _inspection = new();
    private Served _served = null!;

    public async ValueTask InitializeAsync() => _served = await Served.WithAsync(chromium, "small-team");

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Row_23_Selected_words_fill_the_form_and_stand_marked_in_the_page()
    {
        await using var window = await _served.OpenAsync("associate@anyshire.example");
        var page = window.Page;
        await page.GotoAsync("/learn/pages/look-after-wellbeing");
        await _inspection.LookAsync(window, "page without highlights");
        var words = await page.EvaluateAsync<string>(Select);
        await _inspection.LookAsync(window, "page with words selected");
        await page.GetByRole(AriaRole.Button, new() { Name = "Highlight the selected words" }).ClickAsync();
        (await page.GetByLabel("Words to highlight").InputValueAsync()).ShouldBe(words);
        (await page.EvaluateAsync<string>("() => document.activeElement.name")).ShouldBe("Note");
        await page.GetByLabel("Note, if you like").FillAsync("Bring this up on Monday.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this highlight" }).ClickAsync();
        await page.GetByText("The highlight is kept. Nobody else sees it.").WaitForAsync();
        (await page.Locator("mark").First.InnerTextAsync()).ShouldNotBeEmpty();
        await _inspection.LookAsync(window, "page with a highlight");
        await page.EvaluateAsync<string>(Select);
        await page.GetByRole(AriaRole.Button, new() { Name = "Highlight the selected words" }).ClickAsync();
        (await page.GetByLabel("Words to highlight").InputValueAsync()).ShouldBe(words, "the number of the first highlight is no word of the page");
        await page.GetByLabel("Words to highlight").FillAsync("the");
        await page.Locator("[name=Near]").EvaluateAsync("field => { field.value = ''; }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this highlight" }).ClickAsync();
        await page.WaitForErrorsAsync();
        await _inspection.LookAsync(window, "highlight of words that stand more than once", wrong: true);
        await page.GotoAsync("/learn/highlights");
        await _inspection.LookAsync(window, "all highlights");
        _inspection.Faults.ShouldBeEmpty();
    }
}
