using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Discussions;

/// <summary>The Online Safety pack and its switch.</summary>
public sealed class SafetyTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _administrator = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Talk.SiteAsync();
        _administrator = await _site.AdministratorAsync();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_31_One_switch_leaves_comments_on_pages_only_and_turns_back_without_loss()
    {
        var (member, stranger) = (await _site.SignedInAsync("associate"), _site.Visitor());
        var path = await member.StartAsync("Before the switch");
        await _administrator.GoAsync("/talking-points/safety");
        await _administrator.PressAsync("Turn Talking Points off", ("to", "off"));
        _administrator.Now.Main.ShouldContain("Talking Points is turned off, since 7 December 2026 at 9am.");
        foreach (var closed in new[] { "/talking-points", path, "/talking-points/start", $"{path}/reply" })
        {
            (await member.GoAsync(closed)).Heading.ShouldBe("Talking Points is turned off", closed);
        }

        (await member.GoAsync("/")).Main.ShouldNotContain("Before the switch");
        (await stranger.GoAsync("/learn/search?q=switch")).Main.ShouldNotContain("Before the switch");
        (await member.GoAsync("/talking-points/mine")).Heading.ShouldBe("Your messages");
        await member.GoAsync("/learn/pages/supervise-every-minute/comment");
        (await member.SendAsync(("Text", "Comments stay."))).Main.ShouldContain("Comments stay.");
        await _administrator.GoAsync("/talking-points/safety");
        await _administrator.PressAsync("Turn Talking Points on", ("to", "on"));
        (await stranger.GoAsync(path)).Heading.ShouldContain("Before the switch");
        (await _site.AuditedAsync()).ShouldBe(["discussions.turned-off", "discussions.turned-on"]);
        (await member.GoAsync("/talking-points/safety")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Row_31_The_risk_assessment_is_filled_from_the_settings()
    {
        await _administrator.GoAsync("/talking-points/safety/assessment");
        _administrator.Now.Main.ShouldContain("At most 1000 messages of one member within 10 minutes");
        _administrator.Now.Main.ShouldContain("decided within 24 hours");
        _administrator.Now.Main.ShouldContain("Their messages are shown at once");
        _administrator.Now.Page.QuerySelectorAll("table tbody tr").Length.ShouldBe(19);
        _administrator.Now.Main.ShouldContain("Encouraging or assisting serious self-harm");
    }

    [Fact]
    public async Task Row_31_The_decisions_log_holds_codes_and_nobodys_words_and_the_figures_tell_no_small_numbers()
    {
        var (member, stranger) = (await _site.SignedInAsync("associate"), _site.Visitor());
        var path = await member.StartAsync("Logged", "Unkind words");
        await stranger.GoAsync(path);
        await stranger.FollowAsync("Report");
        await stranger.SendAsync(("Reason", "abuse"), ("Details", "Very unkind"));
        await _administrator.GoAsync("/talking-points/moderation");
        await _administrator.GoAsync(_administrator.Now.Page.QuerySelector("table tbody a")!.GetAttribute("href")!);
        await _administrator.SendAsync(("Choice", "hide"), ("Author", "warn"), ("Statement", "Unkind."));
        var csv = await _administrator.Http.GetStringAsync("/talking-points/moderation/decisions.csv");
        csv.ShouldContain("Reported,abuse,2026-12-07 09:00,2026-12-07 09:00,0.0,Hide,Warning");
        csv.ShouldNotContain("nkind");
        csv.ShouldNotContain("Amira");
        (await stranger.GoAsync("/talking-points/transparency")).Main.ShouldContain("Messages hiddenfewer than 5");
    }
}
