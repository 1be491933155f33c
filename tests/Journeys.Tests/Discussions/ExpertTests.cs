using System.Net;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Audit;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Discussions;

/// <summary>Members whom a moderator marks as experts on a topic.</summary>
public sealed class ExpertTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _asker = null!;
    private Visitor _expert = null!;
    private Visitor _moderator = null!;
    private string _discussion = "";

    public async ValueTask InitializeAsync()
    {
        _site = await Talk.SiteAsync();
        (_asker, _expert, _moderator) = (await _site.SignedInAsync("associate"), await _site.SignedInAsync("officer"), await _site.SignedInAsync(Talk.Moderator));
        _discussion = await _asker.StartAsync("Who covers the list?");
        await _expert.ReplyAsync(_discussion, "The consultant on call.");
        await _moderator.ReplyAsync(_discussion, "I agree.");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_28_A_moderator_marks_an_expert_whose_messages_on_that_topic_say_so_in_words()
    {
        await MarkAsync("Leads the theatre team");
        var stranger = _site.Visitor();
        (await stranger.GoAsync(_discussion)).Text("#message-2").ShouldContain("Expert: supervision");
        stranger.Now.Text("#message-1").ShouldNotContain("Expert");
        await _moderator.GoAsync(_discussion);
        var profile = _moderator.Now.Page.QuerySelector("#message-2 a[href^='/members/']")!.GetAttribute("href")!;
        (await _asker.GoAsync(profile)).Main.ShouldContain("Expert in supervision");
        _asker.Now.Main.ShouldContain("Leads the theatre team");
        var other = await _expert.StartAsync("Another topic", "And this?", ("Topic", "wellbeing"));
        (await stranger.GoAsync(other)).Main.ShouldNotContain("Expert");
        (await _moderator.GoAsync("/talking-points/moderation/experts")).Main.ShouldContain("Leads the theatre team");
        (await _expert.GoAsync("/account/data")).Main.ShouldContain("Topics that you are an expert in");
    }

    [Fact]
    public async Task Row_28_A_mark_that_is_taken_away_leaves_no_trace_on_old_messages_and_both_are_audited()
    {
        await MarkAsync("Leads the theatre team");
        await _moderator.FollowAsync("Mark as an expert");
        await _moderator.GoAsync("/talking-points/moderation/experts");
        await _moderator.PressAsync("Take away", ("member", _moderator.Now.Page.QuerySelector("button[name=member]")!.GetAttribute("value")!));
        _moderator.Now.Main.ShouldContain("The mark is taken away.");
        _moderator.Now.Main.ShouldContain("Nobody is marked yet.");
        (await _site.Visitor().GoAsync(_discussion)).Main.ShouldNotContain("Expert");
        await using var db = _site.OpenAll();
        var lines = await db.Set<AuditEntry>().Where(line => line.Act.StartsWith("discussions.expert")).OrderBy(line => line.Number).ToListAsync();
        lines.Select(line => line.Act).ShouldBe(["discussions.expert-marked", "discussions.expert-unmarked"]);
        lines.ShouldAllBe(line => line.Detail == "topic supervision" && !line.Subject.Contains("Leads"));
    }

    [Fact]
    public async Task Row_28_Only_moderators_mark_experts_with_a_reason_and_never_themselves()
    {
        await _moderator.GoAsync(_discussion);
        var (expert, own) = (Link(2), Link(3));
        (await _expert.GoAsync(expert)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await _expert.GoAsync(_discussion)).Main.ShouldNotContain("Mark as an expert");
        await _moderator.GoAsync(expert);
        (await _moderator.SendAsync(("Reason", ""))).Errors.ShouldBe(["Enter what makes this member an expert"]);
        await _moderator.GoAsync(own);
        (await _moderator.SendAsync(("Reason", "Many years"))).Errors.ShouldBe(["You cannot mark yourself. Ask another moderator."]);
    }

    private string Link(int number) => _moderator.Now.Page.QuerySelector($"#message-{number} a[href$='/expert']")!.GetAttribute("href")!;

    private async Task MarkAsync(string reason)
    {
        await _moderator.GoAsync(_discussion);
        await _moderator.GoAsync(Link(2));
        await _moderator.SendAsync(("Reason", reason));
        _moderator.Now.Main.ShouldContain("is marked as an expert.");
    }
}
