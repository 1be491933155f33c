using Preceptor.Knowledge.Domain;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Knowledge;

/// <summary>Ratings and comments.</summary>
public sealed class OpinionTests : IAsyncLifetime
{
    private const string Page = "/learn/pages/supervise-every-minute";

    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.WithAsync("small-team");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_24_Readers_rate_once_and_the_average_is_shown_from_five_and_follows_a_change()
    {
        foreach (var (who, stars) in new[] { ("associate", "5"), ("officer", "4"), ("planner", "4"), ("board", "4") })
        {
            await RateAsync(who, stars);
        }

        var stranger = _site.Visitor();
        (await stranger.GoAsync(Page)).Main.ShouldContain("4 members have rated this version. An average is shown from 5 on.");
        var coordinator = await RateAsync("coordinator", "1");
        (await stranger.GoAsync(Page)).Main.ShouldContain("3.6 of 5 stars, from 5 ratings of this version.");
        await coordinator.GoAsync(Page);
        await coordinator.FollowAsync("Change your rating");
        await coordinator.SendAsync(("Stars", "3"));
        coordinator.Now.Main.ShouldContain("You gave this page 3 stars.");
        (await stranger.GoAsync(Page)).Main.ShouldContain("4 of 5 stars, from 5 ratings");
    }

    [Fact]
    public async Task Row_24_Who_has_not_read_the_page_wrote_it_or_has_an_old_version_cannot_rate_it()
    {
        var hasty = await _site.SignedInAsync("associate");
        await hasty.GoAsync($"{Page}/rate");
        (await hasty.SendAsync(("Stars", "5"))).Errors.ShouldBe(["Read the page before you rate it"]);
        var (author, approver) = (await _site.SignedInAsync(Editors.First), await _site.SignedInAsync(Editors.Second));
        await author.WriteAsync("Rated page");
        await author.PublishAsync(approver);
        var record = approver.Now.Path;
        await author.GoAsync("/learn/pages/rated-page");
        await author.FollowAsync("Rate this page");
        (await author.SendAsync(("Stars", "5"))).Errors.ShouldBe(["You wrote this version, so others rate it"]);
        await hasty.GoAsync("/learn/pages/rated-page");
        await hasty.FollowAsync("Rate this page");
        var form = hasty.Now;
        await author.GoAsync(record);
        await author.FollowAsync("Version 1");
        await author.PressAsync("Begin a new version");
        await author.FillAsync(("Fields[body]", "Another text."));
        await author.PublishAsync(approver);
        form.Heading.ShouldBe("Rate Rated page");
        (await hasty.SendAsync(("Stars", "5"))).Errors.Single().ShouldStartWith("The page has changed since you opened it.");
    }

    [Fact]
    public async Task Row_24_Anybody_may_say_whether_a_page_is_useful()
    {
        var stranger = _site.Visitor();
        await stranger.GoAsync(Page);
        (await stranger.PressAsync("Yes", ("answer", "yes"))).Main.ShouldContain("Thank you.");
        (await stranger.PressAsync("No", ("answer", "no"))).Main.ShouldContain("Thank you.");
        await using var db = _site.Open(Preceptor.Kernel.Access.Actor.Job("test", null));
        var answer = db.Set<UsefulAnswer>().Single();
        answer.IsYes.ShouldBeFalse();

        // Editors see how many, once they are enough that none is anybody's.
        var (editor, record) = (await _site.SignedInAsync(Editors.First), $"/learn/desk/{db.Set<PageVersion>().Single(version => version.Id == answer.VersionId).PageId}");
        (await editor.GoAsync(record)).Main.ShouldContain("Fewer than 5 answers");
        db.AddRange(Enumerable.Range(0, 4).Select(i => new UsefulAnswer { Key = $"reader {i}", VersionId = answer.VersionId, IsYes = i < 3, On = answer.On }));
        await db.SaveChangesAsync();
        (await editor.GoAsync(record)).Main.ShouldContain("3 of 5");
    }

    [Fact]
    public async Task Row_25_Comments_are_seen_at_once_or_after_a_moderator_as_their_topic_says()
    {
        var (member, moderator, stranger) = (await _site.SignedInAsync("associate"), await _site.SignedInAsync(Editors.Second), _site.Visitor());
        await CommentAsync(member, Page, "We name a deputy as well.");
        (await stranger.GoAsync(Page)).Main.ShouldContain("Amira Okafor, Anyshire Hospitals NHS Trust (made up)");
        stranger.Now.Main.ShouldContain("We name a deputy as well.");
        await CommentAsync(member, "/learn/pages/look-after-wellbeing", "Nights are hard.");
        member.Now.Main.ShouldContain("Waits for a moderator");
        (await stranger.GoAsync("/learn/pages/look-after-wellbeing")).Main.ShouldNotContain("Nights are hard.");
        await moderator.GoAsync("/learn/moderation");
        moderator.Now.Main.ShouldContain("1 comment waits until you decide; 1 can be seen already.");
        (await moderator.PressAsync("Remove", ("decision", "remove"))).Errors.ShouldBe(["Enter why it is removed, in 400 characters or fewer"]);
        await moderator.PressAsync("Show", ("decision", "show"));
        (await stranger.GoAsync("/learn/pages/look-after-wellbeing")).Main.ShouldContain("Nights are hard.");
        await moderator.PressAsync("Remove", ("decision", "remove"), ("Why", "Off the subject."));
        (await stranger.GoAsync(Page)).Main.ShouldNotContain("We name a deputy");
        await moderator.GoAsync("/learn/moderation");
        moderator.Now.Main.ShouldContain("No comment waits to be looked at.");
        (await moderator.PressAsync("Look first: CPD and careers")).Main.ShouldContain("CPD and careers: before others see them");
    }

    [Fact]
    public async Task Row_25_Comments_are_sorted_and_close_when_the_page_was_reviewed()
    {
        var (member, author, approver) = (await _site.SignedInAsync("associate"), await _site.SignedInAsync(Editors.First), await _site.SignedInAsync(Editors.Second));
        await author.WriteAsync("Discussed page");
        var record = (await author.PublishAsync(approver)).Path;
        const string address = "/learn/pages/discussed-page";
        foreach (var text in new[] { "The first thought.", "The second thought." })
        {
            await CommentAsync(member, address, text);
            _site.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        Texts(await member.GoAsync(address)).ShouldBe(["The first thought.", "The second thought."]);
        Texts(await member.FollowAsync("Show the newest first")).ShouldBe(["The second thought.", "The first thought."]);
        await author.GoAsync(record);
        await author.FollowAsync("Version 1");
        await author.PressAsync("Begin a new version");
        await author.FillAsync(("Fields[body]", "Another text."));
        await author.PublishAsync(approver);
        (await member.GoAsync(address)).Main.ShouldContain("2 comments on earlier versions");
    }

    private static IReadOnlyList<string> Texts(Seen seen) => [.. seen.Page.QuerySelectorAll(".preceptor-comment__text").Select(text => text.TextContent.Trim())];

    private static async Task CommentAsync(Visitor member, string page, string text)
    {
        await member.GoAsync(page);
        await member.FollowAsync("Write a comment");
        (await member.SendAsync(("Text", " "))).Errors.ShouldBe(["Enter a comment"]);
        await member.SendAsync(("Text", text));
    }

    private async Task<Visitor> RateAsync(string who, string stars)
    {
        var member = await _site.SignedInAsync(who);
        await member.GoAsync(Page);
        await member.FollowAsync("Rate this page");
        (await member.SendAsync(("Stars", ""))).Errors.ShouldBe(["Select from 1 to 5 stars"]);
        await member.SendAsync(("Stars", stars));
        return member;
    }
}
