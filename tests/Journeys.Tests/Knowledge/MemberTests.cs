using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Knowledge;

/// <summary>A member's own hub: topics of interest and the dashboard.</summary>
public sealed class MemberTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _member = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _member = await _site.SignedInAsync("associate");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Row_16_The_home_follows_the_topics_at_once_and_says_why()
    {
        (await _member.GoAsync("/learn")).Main.ShouldContain("Choose the topics that interest you");
        Topics().First().ShouldBe("CPD and careers");
        await _member.GoAsync("/account");
        await _member.FollowAsync("Topics of interest");
        await _member.SendAsync(("Interests", "wellbeing"), ("Interests", "regulation"));
        _member.Now.Main.ShouldContain("You have 2 topics of interest.");
        Topics().Take(2).ShouldBe(["Regulation and titles", "Wellbeing"]);
        _member.Now.Main.ShouldContain("Why is Wellbeing near the top? You chose it as a topic of interest");
        await _member.GoAsync("/learn/interests");
        _member.Now.Page.QuerySelectorAll("input[checked]").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Row_19_The_dashboard_shows_bookmarks_and_what_is_new_since_the_last_visit()
    {
        (await _member.GoAsync("/")).Main.ShouldContain("Your bookmarks Bookmark a page and find it again here.");
        await _member.GoAsync("/learn");
        _site.Clock.Advance(TimeSpan.FromHours(1));
        await _member.GoAsync("/learn");
        (await _member.GoAsync("/")).Main.ShouldContain("New in Learn Nothing is new since your last visit.");
        var author = await _site.SignedInAsync(Editors.First);
        await author.WriteAsync("Brand new");
        await author.PublishAsync(await _site.SignedInAsync(Editors.Second));
        await _member.GoAsync("/learn/bookmarks/add?slug=brand-new");
        await _member.PressAsync("Save bookmark");
        (await _member.GoAsync("/")).Main.ShouldContain("1 page is new since your last visit.");
        _member.Now.Main.ShouldContain("You have 1 bookmark.");
        (await _member.FollowAsync("Brand new")).Heading.ShouldContain("Brand new");
    }

    private IReadOnlyList<string> Topics() => [.. _member.Now.Page.QuerySelectorAll(".preceptor-topic h3").Select(heading => heading.TextContent.Trim())];
}
