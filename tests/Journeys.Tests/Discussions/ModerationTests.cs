using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Discussions;

/// <summary>The moderators' queue.</summary>
public sealed class ModerationTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _author = null!;
    private Visitor _moderator = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Talk.SiteAsync(held: 1);
        (_author, _moderator) = (await _site.SignedInAsync("associate"), await _site.SignedInAsync(Talk.Moderator));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "A new member's first message waits for a moderator")]
    public async Task Row_30_The_first_message_of_a_new_member_waits_and_the_next_does_not()
    {
        var path = await _author.StartAsync("First of all");
        _author.Now.Main.ShouldContain("A moderator looks at it before others see it.");
        _author.Now.Main.ShouldContain("Waits for a moderator");
        var stranger = _site.Visitor();
        (await stranger.GoAsync(path)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await stranger.GoAsync("/talking-points")).Main.ShouldNotContain("First of all");
        await OpenFirstAsync();
        (await _moderator.SendAsync(("Choice", ""), ("Author", ""), ("Statement", ""))).Errors[0].ShouldBe("Select what happens to the message");
        await _moderator.SendAsync(("Choice", "show"), ("Author", "nothing"), ("Statement", ""));
        (await stranger.GoAsync(path)).Heading.ShouldContain("First of all");
        var next = await _author.StartAsync("Second");
        (await stranger.GoAsync(next)).Heading.ShouldContain("Second");
        var waits = await _author.StartAsync("In a topic that is moderated first", "Text", ("Topic", "wellbeing"));
        (await stranger.GoAsync(waits)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Row_30_A_case_is_claimed_held_noted_and_decided_and_every_step_is_in_the_audit_log()
    {
        var path = await ShownAsync("Claimed");
        var stranger = _site.Visitor();
        await stranger.GoAsync(path);
        await stranger.FollowAsync("Report");
        await stranger.SendAsync(("Reason", "unsafe"), ("Details", "The dose is wrong."));
        var administrator = await _site.AdministratorAsync();
        await OpenFirstAsync();
        var page = _moderator.Now.Path;
        _moderator.Now.Main.ShouldContain("The dose is wrong.");
        await _moderator.PressAsync("Claim the case", ("act", "claim"));
        await administrator.GoAsync(page);
        (await administrator.SendAsync(("Choice", "show"), ("Author", "nothing"), ("Statement", ""))).Errors.Single().ShouldContain("has claimed this case");
        (await _moderator.PressAsync("Hold the message", ("act", "hold"))).Main.ShouldContain("out of sight until the decision");
        (await stranger.GoAsync(path)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await _moderator.SendAsync(("Note", " "))).Errors.Single().ShouldStartWith("Enter a note");
        await _moderator.SendAsync(("Note", "I ask the pharmacist."));
        (await administrator.GoAsync(page)).Main.ShouldContain("I ask the pharmacist.");
        await _moderator.PressAsync("Give the case back", ("act", "release"));
        await administrator.GoAsync(page);
        await administrator.SendAsync(("Choice", "hide"), ("Author", "warn"), ("Statement", "The dose could harm."));
        (await _author.GoAsync("/talking-points/mine")).Main.ShouldContain("The message is hidden. The dose could harm. Warning.");
        (await _site.AuditedAsync()).Skip(1).ShouldBe(
            ["discussions.reported", "discussions.case-claimed", "discussions.message-held", "discussions.case-noted", "discussions.case-released", "discussions.decided", "discussions.warned"]);
    }

    [Fact]
    public async Task Row_30_A_suspended_member_reads_and_cannot_write()
    {
        var path = await ShownAsync("Suspended");
        var stranger = _site.Visitor();
        await stranger.GoAsync(path);
        await stranger.FollowAsync("Report");
        await stranger.SendAsync(("Reason", "spam"));
        await OpenFirstAsync();
        await _moderator.SendAsync(("Choice", "show"), ("Author", "7"), ("Statement", "Third advertisement."));
        (await _author.ReplyAsync(path, "And another thing")).Errors.Single().ShouldStartWith("You are suspended from Talking Points until 14 December 2026 at 9am.");
        _author.Now.Page.QuerySelector("textarea[name=Text]")!.TextContent.ShouldContain("And another thing");
        _site.Clock.Advance(TimeSpan.FromDays(7));
        await LogInAgainAsync();
        (await _author.ReplyAsync(path, "And another thing")).Main.ShouldContain("Your reply is sent.");
    }

    [Fact]
    public async Task Row_30_The_clock_runs_and_weekly_figures_count()
    {
        await _author.StartAsync("Waiting");
        _site.Clock.Advance(TimeSpan.FromHours(25));
        await LogInAgainAsync();
        (await _moderator.GoAsync("/talking-points/moderation")).Main.ShouldContain("1 case waits for a decision, 1 longer than 24 hours.");
        _moderator.Now.Main.ShouldContain("1 day 1 hour Late");
        await OpenFirstAsync();
        await _moderator.SendAsync(("Choice", "hide"), ("Author", "nothing"), ("Statement", "Off the subject."));
        (await _moderator.GoAsync("/talking-points/moderation/figures")).Main.ShouldContain("1 case was decided this week, 1 after more than 24 hours.");
        _moderator.Now.Main.ShouldContain("1 day 1 hour");
        (await _author.GoAsync("/talking-points/moderation")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    private async Task<string> ShownAsync(string title)
    {
        var path = await _author.StartAsync(title);
        await OpenFirstAsync();
        await _moderator.SendAsync(("Choice", "show"), ("Author", "nothing"), ("Statement", ""));
        return path;
    }

    private async Task LogInAgainAsync() =>
        (_author, _moderator) = (await _site.SignedInAsync("associate"), await _site.SignedInAsync(Talk.Moderator));

    private async Task OpenFirstAsync()
    {
        await _moderator.GoAsync("/talking-points/moderation");
        await _moderator.GoAsync(_moderator.Now.Page.QuerySelector("table tbody a")!.GetAttribute("href")!);
    }
}
