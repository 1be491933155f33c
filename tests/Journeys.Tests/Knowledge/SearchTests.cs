using System.Text.Json;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Knowledge;

/// <summary>The same search on both databases.</summary>
public sealed class SearchTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _reader = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _reader = _site.Visitor();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_8_Facets_count_their_pages_and_the_address_holds_the_state()
    {
        await FindAsync("q=supervision");
        var roles = _reader.Now.Page.QuerySelectorAll("#facet-type option").Select(option => option.TextContent).ToList();
        roles.ShouldContain("Roles (4)");
        (await FindAsync("q=supervision&type=role")).Count.ShouldBe(4);
        _reader.Now.Page.QuerySelector("#facet-type option[selected]")!.GetAttribute("value").ShouldBe("role");
        (await FindAsync("q=supervision&type=role&role=surgical-care-practitioner")).ShouldBe(["Surgical care practitioner"]);
        await FindAsync("q=supervision&type=event");
        _reader.Now.Main.ShouldContain("No page is left by these filters");
    }

    [Theory]
    [InlineData("anaesthsia asociate", "Anaesthesia associate")]
    [InlineData("PA", "Physician associate")]
    [InlineData("physician assistant", "Physician associate")]
    [InlineData("AA", "Anaesthesia associate")]
    [InlineData("PAA", "Anaesthesia associate")]
    [InlineData("physician assistant in anaesthesia", "Anaesthesia associate")]
    [InlineData("SCP", "Surgical care practitioner")]
    [InlineData("ACCP", "Advanced critical care practitioner")]
    [InlineData("rosters", "Look after wellbeing")]
    public async Task Row_9_Slips_abbreviations_and_old_and_new_titles_find_the_page_in_the_first_three(string words, string title) =>
        (await FindAsync($"q={Uri.EscapeDataString(words)}")).Take(3).ShouldContain(title);

    [Fact]
    public async Task Row_9_A_slip_is_answered_with_what_was_probably_meant()
    {
        await FindAsync("q=anaesthsia+asociate");
        (await _reader.FollowAsync("anaesthesia associate")).Path.ShouldContain("q=anaesthesia%20associate");
    }

    [Fact]
    public async Task Row_10_Suggestions_come_as_one_types_and_without_script_the_box_is_a_form()
    {
        using var found = JsonDocument.Parse(await _reader.Http.GetStringAsync("/learn/suggest?q=superv"));
        found.RootElement.EnumerateArray().Select(each => each.GetProperty("text").GetString()).ShouldContain("Supervise every minute");
        (await _reader.Http.GetStringAsync("/learn/suggest?q=s")).ShouldBe("[]");
        var home = await _reader.GoAsync("/learn");
        var form = home.Page.QuerySelector("main form[role=search]")!;
        (form.GetAttribute("action"), form.GetAttribute("method")).ShouldBe(("/learn/search", "get"));
    }

    [Fact]
    [Trait("assures", "Search never shows what the reader may not open")]
    public async Task Row_11_A_draft_is_found_by_nobody_and_a_withdrawn_page_no_more()
    {
        var author = await _site.SignedInAsync(Editors.First);
        var approver = await _site.SignedInAsync(Editors.Second);
        await author.WriteAsync("Zebra crossing", "Zebras cross at night.");
        (await FindAsync("q=zebra")).ShouldBeEmpty();
        await author.PublishAsync(approver);
        (await FindAsync("q=zebra")).ShouldBe(["Zebra crossing"]);
        await approver.FollowAsync("Withdraw this page");
        await approver.SendAsync(("Why", "It was a test."), ("Replacement", ""));
        (await FindAsync("q=zebra")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Made_up_examples_stay_out_unless_they_are_asked_for()
    {
        (await FindAsync("q=preceptorship")).ShouldNotContain("Sharing a preceptorship between practices");
        (await FindAsync("q=preceptorship&examples=yes")).ShouldContain("Sharing a preceptorship between practices");
        (await FindAsync("examples=yes&type=case-study&region=wales")).ShouldBe(["Telling patients who is who"]);
    }

    [Fact]
    public async Task Words_that_find_nothing_are_kept_for_editors_without_who_searched()
    {
        await FindAsync("q=helicopter");
        await FindAsync("q=Helicopter");
        await FindAsync("q=943+476+5919");
        var editor = await _site.SignedInAsync(Editors.First);
        var desk = await editor.GoAsync("/learn/desk");
        desk.Page.QuerySelectorAll("main tr").Select(row => string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()))).ShouldContain("helicopter 2 7 December 2026");
        desk.Main.ShouldNotContain("943");
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("a* OR (b")]
    [InlineData("NEAR(")]
    [InlineData("& | !")]
    [InlineData("' ; drop table knowledge_pages; --")]
    [InlineData("ŵ")]
    public async Task Signs_that_a_database_would_take_as_orders_are_only_words(string words) =>
        (await _reader.GoAsync($"/learn/search?q={Uri.EscapeDataString(words)}")).Status.ShouldBe(System.Net.HttpStatusCode.OK);

    private async Task<IReadOnlyList<string>> FindAsync(string query)
    {
        var seen = await _reader.GoAsync($"/learn/search?{query}");
        seen.Status.ShouldBe(System.Net.HttpStatusCode.OK, query);
        return [.. seen.Page.QuerySelectorAll(".preceptor-pages h3").Select(heading => heading.TextContent.Trim())];
    }
}
