using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.People;

public sealed class PlacesTests : IAsyncLifetime
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
    public async Task A_site_and_a_team_are_added_and_the_team_renamed()
    {
        await _officer.GoAsync("/sites/add");
        (await _officer.SendAsync(("Name", "anyshire general hospital"), ("OdsCode", "?"))).Errors.Count.ShouldBe(2);
        await _officer.SendAsync(("Name", "Southmoor Clinic"), ("OdsCode", "zz901"));
        _officer.Now.Main.ShouldContain("Southmoor Clinic is added.");
        _officer.Now.Main.ShouldContain("ODS code ZZ901");

        await _officer.GoAsync("/teams/add");
        (await _officer.SendAsync(("Name", ""))).Errors.ShouldBe(["Enter the team's name", "Select the site where the team works"]);
        var site = _officer.Now.Page.QuerySelectorAll("input[name=Site]").Last().GetAttribute("value")!;
        await _officer.SendAsync(("Name", "Endoscopy"), ("Site", site));
        _officer.Now.Heading.ShouldContain("Endoscopy");
        _officer.Now.Main.ShouldContain("Nobody is in this team yet");
        await _officer.FollowAsync("Change this team");
        await _officer.SendAsync(("Name", "Endoscopy and day surgery"));
        _officer.Now.Heading.ShouldContain("Endoscopy and day surgery");
    }

    [Fact]
    public async Task A_team_page_says_who_may_supervise()
    {
        await _officer.GoAsync("/teams");
        await _officer.FollowAsync("General surgery");
        _officer.Now.Main.ShouldContain("5 associates, and 2 doctors who may supervise.");
        _officer.Now.Main.ShouldContain("Bethan Osei");
    }

    [Fact]
    public async Task People_are_filtered_by_name_team_role_and_leaving()
    {
        (await _officer.GoAsync("/people?q=amira okafor")).Main.ShouldContain("1 person matches");
        (await _officer.GoAsync("/people?q=a001")).Main.ShouldContain("Okafor, Amira");
        (await _officer.GoAsync("/people?role=doctor")).Main.ShouldContain("6 people match");
        (await _officer.GoAsync("/people?q=xyz")).Main.ShouldContain("Nobody matches");
        (await _officer.GoAsync("/people?page=99")).Main.ShouldContain("17 people");
        _site.Clock.Advance(TimeSpan.FromDays(30));
        await _officer.LogInAsync("officer@anyshire.example");
        (await _officer.GoAsync("/people")).Main.ShouldNotContain("Ferreira");
        (await _officer.GoAsync("/people?left=true")).Main.ShouldContain("Ferreira, Callum, leaves 18 December 2026");
    }

    [Fact]
    public async Task A_person_page_shows_the_title_of_today_and_the_title_in_law()
    {
        await _officer.GoAsync("/people?q=okafor");
        await _officer.FollowAsync("Okafor");
        _officer.Now.Main.ShouldContain("Physician assistant in anaesthesia");
        _officer.Now.Main.ShouldContain("Anaesthesia associate in law");
        _officer.Now.Main.ShouldContain("37 hours 30 minutes a week");
    }

    [Fact]
    public async Task A_post_is_added_changed_and_counted()
    {
        await _officer.GoAsync("/establishment/add");
        (await _officer.SendAsync(("Number", "P101"), ("FundedWte", "x"))).Errors.ShouldContain("There is a post with this number already");
        var team = _officer.Now.Page.QuerySelectorAll("select[name=Team] option").Last().GetAttribute("value")!;
        await _officer.SendAsync(("Number", "P900"), ("Title", "Lead associate"), ("Role", "physician-associate"), ("Band", "8a"), ("Team", team), ("FundedWte", "0.6"), ("Holder", ""));
        _officer.Now.Main.ShouldContain("Lead associate is added.");
        await _officer.FollowAsync("Lead associate");
        _officer.Now.Main.ShouldContain("0.6 whole-time equivalent");
        await _officer.FollowAsync("Change this post");
        await _officer.SendAsync(("Holder", "a002"));
        await _officer.FollowAsync("Lead associate");
        _officer.Now.Main.ShouldContain("Tomasz Lindqvist");
    }

    [Fact]
    public async Task An_employer_is_added_with_its_first_officer_who_starts_with_nothing()
    {
        var administrator = await _site.SignedInAsync("admin", "preceptor.example");
        await administrator.GoAsync("/employers/add");
        (await administrator.SendAsync(("Name", ""), ("OdsCode", "ZZ9"))).Errors.ShouldContain("ZZ9 is Anyshire Hospitals NHS Trust (made up), which is here already");
        await administrator.SendAsync(("Name", "Westvale Practice"), ("OdsCode", "z81001"), ("OfficerGivenName", "Ana"), ("OfficerFamilyName", "Reed"), ("OfficerEmail", "ana.reed@westvale.example"));
        administrator.Now.Main.ShouldContain("Westvale Practice is added.");
        var mail = await _site.Visitor().GoAsync("/mailbox");
        mail.Main.ShouldContain("Westvale Practice invites you to Preceptor");
        var officer = _site.Visitor();
        await officer.GoAsync(new Uri(mail.LinkTo("Open the link")).PathAndQuery);
        await officer.SendAsync(("Password", "violet kettle marmalade"));
        officer.Now.Main.ShouldContain("There are no teams yet.");
        (await officer.GoAsync("/people")).Main.ShouldContain("1 person works here");
    }
}
