using System.Net;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.SignIn;

/// <summary>What members tell of themselves, and who sees it.</summary>
public sealed class ProfileTests : IAsyncLifetime
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
    [Trait("assures", "Each line of a member's profile is seen by those whom they allow, and by nobody else")]
    public async Task Row_15_Each_field_is_private_for_members_or_public()
    {
        await TellAsync("organisation", "Anyshire theatres", "Everyone");
        await TellAsync("role", "Lead physician associate", "Members");
        await TellAsync("about", "Ask me on a Friday", "Nobody");
        await TellAsync("region", "london", "Members");
        _member.Now.Main.ShouldContain("Lead physician associate Members see this");
        _member.Now.Main.ShouldContain("London Members see this");
        var page = (await _member.FollowAsync("See your page as other members see it")).Path;
        var (other, stranger) = (await _site.SignedInAsync("planner"), _site.Visitor());
        (await other.GoAsync(page)).Main.ShouldContain("Lead physician associate");
        other.Now.Heading.ShouldBe("Amira Okafor");
        other.Now.Main.ShouldNotContain("Friday");
        (await stranger.GoAsync(page)).Main.ShouldContain("Anyshire theatres");
        stranger.Now.Main.ShouldNotContain("Lead physician associate");
        stranger.Now.Main.ShouldNotContain("London");
        await TellAsync("organisation", "", "Everyone");
        (await stranger.GoAsync(page)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.GoAsync(page)).Main.ShouldNotContain("Anyshire theatres");
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_what_was_typed_is_kept()
    {
        await _member.GoAsync("/account/profile/role");
        await _member.SendAsync(("Text", new string('x', 121)));
        _member.Now.Errors.ShouldBe(["Write 120 characters or fewer", "Select who sees this"]);
        _member.Now.Page.QuerySelector("input[name=Text]")!.GetAttribute("value").ShouldBe(new string('x', 121));
        await _member.GoAsync("/account/profile/region");
        (await _member.SendAsync(("Text", "atlantis"), ("SeenBy", "Members"))).Errors.ShouldBe(["Select a region, or “Not given”"]);
        (await _member.GoAsync("/account/profile/shoe-size")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task TellAsync(string field, string text, string seenBy)
    {
        await _member.GoAsync($"/account/profile/{field}");
        await _member.SendAsync(("Text", text), ("SeenBy", seenBy));
        _member.Now.Main.ShouldContain("Your profile is saved.");
    }
}
