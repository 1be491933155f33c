using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Preceptor.Browser.Tests.Pages;

/// <summary>Pages of Talking Points in the states that only members, a report and a switch bring about.</summary>
public sealed class TalkingPointsTests(Chromium chromium) : IAsyncLifetime
{
    private const string Member = "associate@anyshire.example";
    private const string Moderator = "second-editor@anyshire.example";

    private readonly Inspection _inspection = new();
    private Served _served = null!;

    public async ValueTask InitializeAsync() => _served = await Served.WithAsync(chromium, "small-team");

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Readers_without_an_account_find_discussions_that_hold_at_both_widths()
    {
        await using var window = await _served.OpenAsync();
        foreach (var address in new[] { "/talking-points", "/talking-points?topic=wellbeing", "/talking-points?q=nothing-like-it", "/learn/search?q=deputy" })
        {
            await window.Page.GotoAsync(address);
            await _inspection.LookAsync(window, $"reader: {address}");
        }

        foreach (var title in new[] { "How do you name a deputy", "How many nights in a row" })
        {
            await window.Page.GotoAsync("/talking-points");
            await window.Page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
            await window.Page.WaitForHeadingAsync(title);
            await _inspection.LookAsync(window, $"reader: {title}");
        }

        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task From_the_first_message_to_an_appeal_pages_hold_at_both_widths_without_script()
    {
        await using var member = await _served.OpenAsync(Member, script: false);
        var page = member.Page;
        await page.GotoAsync("/talking-points/start");
        await page.EnterAsync("Title", "Who covers the deputy?");
        await page.GetByLabel("Topic").SelectOptionAsync("supervision");
        await page.GetByLabel("Everyone", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Your text").FillAsync("She was born 14/07/1951. And **who** then?");
        await page.SubmitAsync("Start the discussion", "Start a discussion");
        await page.GetByLabel("It identifies no patient").CheckAsync();
        await page.SubmitAsync("Preview", "Start a discussion");
        await page.SubmitAsync("Start the discussion", "Who covers the deputy?");
        await using var moderator = await _served.OpenAsync(Moderator);
        await moderator.Page.GotoAsync("/talking-points/moderation");
        await _inspection.LookAsync(moderator, "talking points: queue");
        await moderator.Page.GetByRole(AriaRole.Link, new() { Name = "Who covers the deputy?" }).ClickAsync();
        await moderator.Page.WaitForHeadingAsync("Message of Amira Okafor");
        await _inspection.LookAsync(moderator, "talking points: case");
        await moderator.Page.GetByLabel("Hide it").CheckAsync();
        await moderator.Page.GetByLabel("Warn").CheckAsync();
        await moderator.Page.GetByLabel("Why", new() { Exact = true }).FillAsync("A date of birth.");
        await moderator.Page.SubmitAsync("Decide", "Messages to decide about");
        await moderator.Page.GotoAsync("/talking-points/moderation/figures");
        await _inspection.LookAsync(moderator, "talking points: figures");
        await using var again = await _served.OpenAsync(Member);
        await again.Page.GotoAsync("/talking-points/mine");
        await _inspection.LookAsync(again, "talking points: mine");
        await again.Page.GetByRole(AriaRole.Link, new() { Name = "Appeal" }).ClickAsync();
        await again.Page.WaitForHeadingAsync("Appeal against the decision");
        await _inspection.LookAsync(again, "talking points: appeal");
        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_warning_a_preview_and_a_discussion_of_ones_own_hold_at_both_widths()
    {
        await using var window = await _served.OpenAsync(Moderator);
        var page = window.Page;
        await page.GotoAsync("/talking-points");
        await page.GetByRole(AriaRole.Link, new() { Name = "How many nights in a row" }).ClickAsync();
        await page.WaitForHeadingAsync("How many nights in a row");
        await _inspection.LookAsync(window, "talking points: discussion of a moderator");
        await page.GetByRole(AriaRole.Link, new() { Name = "Quote message 2" }).ClickAsync();
        await page.WaitForHeadingAsync("Reply to Mina Castellan");
        await page.GetByLabel("Your text").FillAsync("> Two\n\nThe same here. Ask roster@hospital.example about it.");
        await page.SubmitAsync("Send your reply", "Reply to Mina Castellan");
        await page.WaitForErrorsAsync();
        await _inspection.LookAsync(window, "talking points: warning", wrong: true);
        await page.GetByLabel("It identifies no patient").CheckAsync();
        await page.SubmitAsync("Preview", "Reply to Mina Castellan");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Preview" }).WaitForAsync();
        await _inspection.LookAsync(window, "talking points: preview");
        await page.SubmitAsync("Send your reply", "How many nights in a row");
        await _inspection.LookAsync(window, "talking points: own reply");
        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Row_28_An_expert_is_marked_and_their_messages_say_so_at_both_widths()
    {
        await using var member = await _served.OpenAsync(Member);
        await member.Page.GotoAsync("/talking-points/start");
        await member.Page.EnterAsync("Title", "Who covers the expert?");
        await member.Page.GetByLabel("Topic").SelectOptionAsync("supervision");
        await member.Page.GetByLabel("Everyone", new() { Exact = true }).CheckAsync();
        await member.Page.GetByLabel("Your text").FillAsync("We name two.");
        await member.Page.SubmitAsync("Start the discussion", "Who covers the expert?");
        await using var moderator = await _served.OpenAsync(Moderator);
        var page = moderator.Page;
        await page.GotoAsync("/talking-points/moderation");
        await page.GetByRole(AriaRole.Link, new() { Name = "Who covers the expert?" }).ClickAsync();
        await page.WaitForHeadingAsync("Message of Amira Okafor");
        await page.GetByLabel("Show it").CheckAsync();
        await page.Locator("[name=Author][value=nothing]").CheckAsync();
        await page.SubmitAsync("Decide", "Messages to decide about");
        await page.GotoAsync("/talking-points");
        await page.GetByRole(AriaRole.Link, new() { Name = "Who covers the expert?" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Mark as an expert" }).ClickAsync();
        await page.GetByLabel("What makes this member an expert?").FillAsync("Has led supervision in theatres since 2019.");
        await page.SubmitAsync("Mark as an expert", "Who covers the expert?");
        await page.GetByText("Expert: supervision").WaitForAsync();
        await _inspection.LookAsync(moderator, "talking points: expert");
        await page.GotoAsync("/talking-points/moderation/experts");
        await _inspection.LookAsync(moderator, "talking points: experts");
        await page.GetByRole(AriaRole.Link, new() { Name = "Amira Okafor" }).Last.ClickAsync();
        await page.GetByText("Has led supervision in theatres since 2019.").WaitForAsync();
        await _inspection.LookAsync(moderator, "talking points: an expert’s page");
        _inspection.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Turned_off_it_says_so()
    {
        await using var administrator = await _served.OpenAsync("admin@preceptor.example");
        await administrator.Page.GotoAsync("/talking-points/safety");
        await administrator.Page.SubmitAsync("Turn Talking Points off", "Online safety");
        await _inspection.LookAsync(administrator, "talking points: off, for the administrator");
        await using var reader = await _served.OpenAsync();
        await reader.Page.GotoAsync("/talking-points");
        await reader.Page.WaitForHeadingAsync("Talking Points is turned off");
        await _inspection.LookAsync(reader, "talking points: closed");
        _inspection.Faults.ShouldBeEmpty();
    }
}
