using Microsoft.Extensions.DependencyInjection;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Web;

public sealed class DashboardTests
{
    private sealed class BrokenCard : IDashboardCard
    {
        public int Order => 1;

        public string Heading => "Weather";

        public Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel) => throw new InvalidOperationException("No sky today.");
    }

    [Fact]
    public async Task Signed_out_the_front_page_says_what_the_site_is_and_how_to_come_in()
    {
        await using var site = await Site.WithAsync("small-team");
        var seen = await site.Visitor().GoAsync("/");
        seen.Status.ShouldBe(System.Net.HttpStatusCode.OK);
        seen.Heading.ShouldBe("Safe rotas for medical associate professions");
        seen.Page.QuerySelectorAll("main ol li").Length.ShouldBe(4);
        seen.LinkTo("Log in").ShouldBe("/account/log-in");
    }

    [Fact]
    public async Task Each_trade_sees_its_own_cards_and_places()
    {
        await using var site = await Site.WithAsync("small-team");
        var officer = (await site.SignedInAsync("officer")).Now;
        officer.Main.ShouldContain("Every team with associates has a doctor who may supervise them.");
        officer.Main.ShouldContain("1.6 of 9 funded whole-time equivalents are vacant.");
        officer.Page.QuerySelectorAll("nav a").Select(link => link.TextContent.Trim()).ShouldContain("Establishment");
        var associate = (await site.SignedInAsync("associate")).Now;
        associate.Main.ShouldContain("You are in Theatres.");
        associate.Main.ShouldNotContain("vacant");
        associate.Page.QuerySelectorAll("nav a").Select(link => link.TextContent.Trim()).ShouldNotContain("People");
    }

    [Fact]
    [Trait("assures", "One failing part never takes the dashboard down")]
    public async Task A_card_that_fails_says_so_and_the_page_stands()
    {
        await using var site = await Site.WithAsync("small-team", services => services.AddSingleton<IDashboardCard, BrokenCard>());
        var seen = (await site.SignedInAsync("officer")).Now;
        seen.Main.ShouldContain("Weather This is not available now. The rest of your dashboard is.");
        seen.Main.ShouldContain("Vacancies");
        seen.Main.ShouldNotContain("No sky");
    }

    [Fact]
    public async Task The_empty_world_begins_with_the_administrator()
    {
        await using var site = await Site.WithAsync("empty");
        var administrator = await site.SignedInAsync("admin", "preceptor.example");
        (await administrator.GoAsync("/employers")).Main.ShouldContain("There is no employer yet.");
    }
}
