using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Supervision;

public sealed class NamedSupervisorTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _officer = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _officer = await _site.SignedInAsync("officer");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_register_says_who_is_responsible_for_whom_and_what_is_overdue()
    {
        _officer.Now.Main.ShouldContain("1 review of supervision is overdue.");
        _officer.Now.Main.ShouldContain("Megan Castellan: review was due on 20 November 2026");
        var register = await _officer.GoAsync("/supervision");
        register.Main.ShouldContain("Every associate has a named supervisor today. 1 review of supervision is overdue.");
        register.Page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Length.ShouldBe(8);
        register.Text("tbody tr").ShouldContain("Megan Castellan");
        register.Main.ShouldContain("020 7946 0204");
    }

    [Fact]
    public async Task An_associate_without_a_named_supervisor_is_on_top_until_one_is_named()
    {
        _site.Clock.Set(new(2027, 3, 31, 9, 0, 0, TimeSpan.Zero));
        var officer = await _site.SignedInAsync("officer");
        await NameAsync(officer, "Amira Okafor", "D001", "developing", "1/4/2027", "30/4/2027");
        _site.Clock.Set(new(2027, 5, 1, 9, 0, 0, TimeSpan.Zero));
        officer = await _site.SignedInAsync("officer");
        officer.Now.Main.ShouldContain("1 associate has no named supervisor");
        (await officer.GoAsync("/supervision")).Text("tbody tr").ShouldStartWith("Associate Amira Okafor");
        await NameAsync(officer, "Amira Okafor", "D002", "established", "1/5/2027", "");
        officer.Now.Main.ShouldContain("Rajan Pemberton is named for Amira Okafor.");
        officer.Now.Page.QuerySelectorAll("tbody tr").Length.ShouldBe(4);
        (await officer.GoAsync("/supervision")).Main.ShouldContain("Every associate has a named supervisor today.");
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_the_field_and_what_was_typed_stays()
    {
        await _officer.GoAsync("/supervision");
        await _officer.FollowAsync("Amira Okafor");
        await _officer.FollowAsync("Change supervisor");
        var seen = await _officer.SendAsync(("Supervisor", "D006"), ("Phase", "novice"), ("From", "31/2/2027"), ("ReviewOn", ""));
        seen.Title.ShouldStartWith("Error: ");
        seen.Errors.ShouldBe(["‘31/2/2027’ is not a date. Write it like 30/11/2026 or 2026-11-30", "Enter when the level of supervision is looked at again"]);
        seen.Page.QuerySelector("input[name=From]")!.GetAttribute("value").ShouldBe("31/2/2027");
        (await _officer.SendAsync(("Supervisor", "D006"), ("From", "1/12/2026"), ("ReviewOn", "1/6/2027"))).Errors
            .ShouldBe(["Bethan Osei does not practise autonomously, so cannot be a named supervisor"]);
    }

    [Fact]
    public async Task A_new_phase_ends_the_one_before_on_the_day_before()
    {
        await NameAsync(_officer, "Amira Okafor", "D001", "established", "7/12/2026", "");
        _officer.Now.Text("tbody tr:nth-child(1)").ShouldContain("Established");
        _officer.Now.Text("tbody tr:nth-child(2)").ShouldContain("6 December 2026");
    }

    [Fact]
    public async Task Who_may_only_look_finds_no_form()
    {
        var associate = await _site.SignedInAsync("associate");
        await associate.GoAsync("/supervision");
        await associate.FollowAsync("Amira Okafor");
        associate.Now.Has("main a[role=button]").ShouldBeFalse();
        (await associate.GoAsync($"{associate.Now.Path}/name")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    private static async Task NameAsync(Visitor who, string associate, string supervisor, string phase, string from, string until)
    {
        await who.GoAsync("/supervision");
        await who.FollowAsync(associate);
        await who.GoAsync($"{who.Now.Path}/name");
        await who.SendAsync(("Supervisor", supervisor), ("Phase", phase), ("From", from), ("Until", until), ("ReviewOn", "1/10/2027"));
        who.Now.Errors.ShouldBeEmpty();
    }
}
