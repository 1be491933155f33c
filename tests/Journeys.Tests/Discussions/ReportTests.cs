using Preceptor.Kernel.Mail;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Discussions;

/// <summary>Reports of anybody, and appeals of authors.</summary>
public sealed class ReportTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _author = null!;
    private Visitor _moderator = null!;
    private string _path = "";

    public async ValueTask InitializeAsync()
    {
        _site = await Talk.SiteAsync();
        (_author, _moderator) = (await _site.SignedInAsync("associate"), await _site.SignedInAsync(Talk.Moderator));
        _path = await _author.StartAsync("Reported", "Something rude.");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "Anybody can report a message and is told the result")]
    public async Task Row_29_Anybody_reports_in_two_steps_and_is_told_the_result()
    {
        var stranger = _site.Visitor();
        await stranger.GoAsync(_path);
        await stranger.FollowAsync("Report");
        (await stranger.SendAsync(("Details", "Kept words"))).Errors.ShouldBe(["Select what is wrong with the message"]);
        stranger.Now.Page.QuerySelector("textarea[name=Details]")!.TextContent.ShouldContain("Kept words");
        await stranger.SendAsync(("Reason", "abuse"), ("Email", "reader@example.org"));
        var link = stranger.Now.Path;
        stranger.Now.Main.ShouldContain("A moderator has not decided yet");
        _site.Clock.Advance(TimeSpan.FromHours(2));
        await DecideAsync(_moderator, "hide", "nothing", "It insults a colleague.");
        (await stranger.GoAsync(link)).Main.ShouldContain("The message is hidden. It insults a colleague.");
        stranger.Now.Main.ShouldContain("2 hours 0 minutes");
        (await stranger.GoAsync(_path)).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        await using var db = _site.OpenAll();
        var mail = db.Set<OutboxMail>().Single(each => each.To == "reader@example.org");
        mail.Text.ShouldContain("The message is hidden.");
        db.Set<Preceptor.Discussions.Domain.Report>().Single().Email.ShouldBeNull();
    }

    [Fact]
    public async Task Row_29_Who_reported_signed_in_finds_the_result_among_their_own()
    {
        var reader = await _site.SignedInAsync("officer");
        await reader.GoAsync(_path);
        await reader.FollowAsync("Report");
        await reader.SendAsync(("Reason", "other"));
        await DecideAsync(_moderator, "show", "nothing", "It is within the rules.");
        (await reader.GoAsync("/talking-points/mine")).Main.ShouldContain("The message is shown. It is within the rules.");
        (await _author.GoAsync("/talking-points/mine")).Main.ShouldContain("It is within the rules.");
    }

    [Fact]
    public async Task Row_29_An_author_appeals_once_and_another_moderator_decides()
    {
        await ReportedAsync();
        await DecideAsync(_moderator, "hide", "7", "It insults a colleague.");
        (await _author.GoAsync("/talking-points/mine")).Main.ShouldContain("Suspended until 14 December 2026 at 9am");
        await _author.FollowAsync("Appeal");
        (await _author.SendAsync(("Why", ""))).Errors.Single().ShouldStartWith("Enter why the decision is wrong");
        await _author.SendAsync(("Why", "It was a quote from a song."));
        _author.Now.Main.ShouldNotContain("Appeal against");
        await OpenFirstAsync(_moderator);
        _moderator.Now.Main.ShouldContain("It was a quote from a song.");
        (await _moderator.SendAsync(("Choice", "show"), ("Author", "nothing"), ("Statement", ""))).Errors.Single().ShouldContain("another moderator decides");
        var administrator = await _site.AdministratorAsync();
        await DecideAsync(administrator, "show", "nothing", "It is a song.");
        (await _author.GoAsync("/talking-points/mine")).Main.ShouldContain("taken back on 7 December 2026 at 9am");
        (await _author.ReplyAsync(_path, "I am back")).Main.ShouldContain("I am back");
        (await _site.AuditedAsync()).ShouldBe(["discussions.reported", "discussions.decided", "discussions.suspended", "discussions.appealed", "discussions.decided", "discussions.sanction-lifted"], ignoreOrder: true);
    }

    [Fact]
    public async Task Row_29_Reports_from_one_place_without_an_account_are_limited()
    {
        var stranger = _site.Visitor();
        for (var i = 0; i < 11; i++)
        {
            await stranger.GoAsync(_path);
            await stranger.FollowAsync("Report");
            await stranger.SendAsync(("Reason", "spam"));
        }

        stranger.Now.Errors.Single().ShouldStartWith("Many reports have come from where you are");
    }

    private async Task ReportedAsync()
    {
        var stranger = _site.Visitor();
        await stranger.GoAsync(_path);
        await stranger.FollowAsync("Report");
        await stranger.SendAsync(("Reason", "abuse"));
    }

    private static async Task OpenFirstAsync(Visitor moderator)
    {
        await moderator.GoAsync("/talking-points/moderation");
        await moderator.GoAsync(moderator.Now.Page.QuerySelector("table tbody a")!.GetAttribute("href")!);
    }

    private static async Task DecideAsync(Visitor moderator, string decision, string author, string why)
    {
        await OpenFirstAsync(moderator);
        await moderator.SendAsync(("Choice", decision), ("Author", author), ("Statement", why));
    }
}
