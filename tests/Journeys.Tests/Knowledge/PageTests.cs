using System.Net;
using System.Text.Json;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Knowledge;

/// <summary>What readers find, signed in or not.</summary>
public sealed class PageTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _reader = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _reader = _site.Visitor();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Signed_out_a_reader_goes_from_home_to_a_role_with_its_sources_and_review_date()
    {
        var home = await _reader.GoAsync("/learn");
        home.Heading.ShouldBe("Learn from other employers");
        home.Page.QuerySelectorAll("header nav a").Select(link => link.TextContent.Trim()).ShouldContain("Learn");
        await _reader.FollowAsync("Roles");
        var role = await _reader.FollowAsync("Physician associate");
        role.Heading.ShouldBe("RolePhysician associate");
        role.Main.ShouldContain("Page last reviewed: 23 November 2026");
        role.Main.ShouldContain("Next review due: 24 May 2027");
        role.Main.ShouldContain("Since 16 July 2025");
        role.Page.QuerySelectorAll("a[href^='#source-']").Select(link => link.GetAttribute("href")![1..]).ShouldAllBe(id => role.Page.GetElementById(id) != null);
    }

    [Fact]
    [Trait("assures", "Every fact of the hub's own pages has its source")]
    public async Task Row_1_Page_types_have_typed_fields_a_template_and_json()
    {
        foreach (var (slug, type, field) in new[]
        {
            ("surgical-care-practitioner", "role", "supervision"), ("supervise-every-minute", "guidance", "body"), ("supervision-agreement", "resource", "use"),
            ("example-two-theatres-one-anaesthetist", "case-study", "results"), ("example-event-supervision-in-job-plans", "event", "when"), ("registration-becomes-compulsory", "news", "body"),
        })
        {
            (await _reader.GoAsync($"/learn/pages/{slug}")).Status.ShouldBe(HttpStatusCode.OK, slug);
            using var json = JsonDocument.Parse(await _reader.Http.GetStringAsync($"/learn/pages/{slug}/data"));
            json.RootElement.GetProperty("type").GetString().ShouldBe(type);
            json.RootElement.GetProperty("fields").GetProperty(field).GetString().ShouldNotBeNullOrEmpty();
            (await _reader.GoAsync($"/learn/types/{type}")).Main.ShouldContain(json.RootElement.GetProperty("title").GetString()!);
        }
    }

    [Fact]
    public async Task Row_2_A_case_study_has_every_part_of_its_template_and_says_that_it_is_an_example()
    {
        var study = await _reader.GoAsync("/learn/pages/example-job-plan-time-for-supervisors");
        var headings = study.Page.QuerySelectorAll("main h2").Select(heading => heading.TextContent.Trim()).ToList();
        foreach (var part in new[] { "Organisation", "What the organisation faced", "What they did", "What happened", "What was hard", "Tips for others", "Whom to ask" })
        {
            headings.ShouldContain(part);
        }

        study.Main.ShouldContain("Important: Example, not evidence");
        study.Main.ShouldContain("SettingHospital");
        study.Main.ShouldContain("RegionNorth East and Yorkshire");
        (await _reader.GoAsync("/learn/types/case-study")).Page.QuerySelectorAll(".preceptor-pages > li").Length.ShouldBe(8);
    }

    [Fact]
    public async Task A_topic_lists_its_pages_by_type()
    {
        var topic = await _reader.GoAsync("/learn/topics/supervision");
        topic.Heading.ShouldBe("Supervision");
        topic.Main.ShouldContain("Supervise every minute");
        (await _reader.GoAsync("/learn/topics/astrology")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _reader.GoAsync("/learn/types/poem")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("physician-assistant", "physician-associate")]
    [InlineData("paa", "anaesthesia-associate")]
    public async Task Row_9_An_old_or_new_title_leads_to_the_roles_address_for_good(string old, string now)
    {
        using var response = await _reader.Http.GetAsync($"/learn/pages/{old}");
        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.ToString().ShouldBe($"/learn/pages/{now}");
    }

    [Fact]
    public async Task Row_46_A_page_and_its_welsh_pair_lead_to_each_other_in_the_right_language()
    {
        await _reader.GoAsync("/learn/pages/what-employers-must-show");
        var welsh = await _reader.FollowAsync("Darllenwch y dudalen hon yn Gymraeg");
        welsh.Page.QuerySelector("h1")!.GetAttribute("lang").ShouldBe("cy");
        welsh.Page.QuerySelector("main div[lang=cy]")!.TextContent.ShouldContain("Saith dyletswydd");
        (await _reader.FollowAsync("Read this page in English")).Heading.ShouldContain("What employers must be able to show");
    }

    [Fact]
    public async Task Who_may_not_write_does_not_find_the_desk()
    {
        var associate = await _site.SignedInAsync("associate");
        foreach (var path in new[] { "/learn/desk", "/learn/desk/add", "/learn/moderation" })
        {
            (await associate.GoAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
        }

        (await associate.GoAsync("/learn")).Main.ShouldNotContain("Pages being written");
    }
}
