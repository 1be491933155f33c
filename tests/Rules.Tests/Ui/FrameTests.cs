using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Rules.Tests.Ui;

public sealed class FrameTests
{
    private static readonly Permission SeePeople = new("people.see", "see people");
    private static readonly Permission SeePlans = new("plan.see", "see plans");

    private static readonly NavigationEntry Home = new("Dashboard", "/", 10, SeePeople);
    private static readonly NavigationEntry People = new("People", "/people", 30, SeePeople);
    private static readonly NavigationEntry Plan = new("Plan", "/people/plan", 40, SeePlans);

    [Fact]
    public void Nobody_signed_in_has_no_navigation() => Frame.Visible([Home, People], new DefaultHttpContext()).ShouldBeEmpty();

    [Fact]
    public void A_place_that_is_open_to_all_is_shown_to_who_is_not_signed_in()
    {
        var learn = new NavigationEntry("Learn", "/learn", 50, null) { IsOpenToAll = true };
        Frame.Visible([Home, learn], new DefaultHttpContext()).ShouldBe([learn]);
    }

    [Fact]
    public void Places_that_the_reader_may_not_open_are_not_shown() => Frame.Visible([Plan, People, Home], Signed(SeePeople)).ShouldBe([Home, People]);

    [Theory]
    [InlineData("/", "Dashboard")]
    [InlineData("/people", "People")]
    [InlineData("/people/1", "People")]
    [InlineData("/people/plan/2", "Plan")]
    [InlineData("/account", null)]
    [InlineData("/peoples", null)]
    public void The_page_is_in_the_place_with_the_longest_address(string path, string? place) =>
        (Frame.Current([Home, People, Plan], path)?.Text).ShouldBe(place);

    private static DefaultHttpContext Signed(params string[] codes)
    {
        var http = new DefaultHttpContext();
        var actor = new Actor("reader", Id.New<AccountId>(), null, null, codes.ToFrozenSet());
        http.Features.Set(new SignedIn(actor, "Amira Khan", null));
        return http;
    }

    private static DefaultHttpContext Signed(Permission permission) => Signed(permission.Code);
}
