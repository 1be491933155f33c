using System.Net;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Audit;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Knowledge;

/// <summary>The way of a page from a draft to readers.</summary>
public sealed class WorkflowTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _author = null!;
    private Visitor _approver = null!;
    private Visitor _reader = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _author = await _site.SignedInAsync(Editors.First);
        _approver = await _site.SignedInAsync(Editors.Second);
        _reader = _site.Visitor();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "Nobody publishes what they wrote themselves")]
    public async Task Row_3_A_draft_is_reviewed_sent_back_approved_by_another_and_published_and_each_step_is_audited()
    {
        var check = (await _author.WriteAsync("Night cover in theatres")).Path;
        (await _reader.GoAsync("/learn/pages/night-cover-in-theatres")).Status.ShouldBe(HttpStatusCode.NotFound);
        await _author.PressAsync("Send for approval");
        _author.Now.Main.ShouldContain("You wrote this version, so somebody else must approve it.");
        await _author.GoAsync($"{check}/approve");
        (await _author.PressAsync("Approve")).Errors.ShouldBe(["You wrote this version, so somebody else must approve it"]);
        await _approver.GoAsync($"{check}/send-back");
        (await _approver.SendAsync(("Why", ""))).Errors.ShouldBe(["Enter what must be changed before it can be approved, in 400 characters or fewer"]);
        await _approver.SendAsync(("Why", "Say who covers from midnight."));
        (await _author.GoAsync("/")).Main.ShouldContain("1 draft was sent back to you.");
        (await _author.GoAsync(check)).Main.ShouldContain("Say who covers from midnight.");
        await _author.FollowAsync("Change this draft");
        await _author.FillAsync(("Fields[body]", "The consultant on call covers from midnight."));
        (await _author.PublishAsync(_approver)).Main.ShouldContain("It is approved and live.");
        (await _reader.GoAsync("/learn/pages/night-cover-in-theatres")).Main.ShouldContain("The consultant on call covers from midnight.");
        await using var db = _site.Open(Actor.Job("test", null));
        var acts = await db.Set<AuditEntry>().Where(line => line.ActorAccount != null).OrderBy(line => line.Number).Select(line => line.Act).ToListAsync();
        acts.ShouldBe(["knowledge.page-added", "knowledge.version-submitted", "knowledge.version-sent-back", "knowledge.version-submitted", "knowledge.version-approved"]);
    }

    [Fact]
    [Trait("assures", "A schedule never publishes what nobody approved")]
    public async Task Row_4_A_schedule_holds_to_the_minute_never_bypasses_approval_and_leaves_the_live_page_up()
    {
        await _author.WriteAsync("Handover at eight", "The old text.");
        await _author.PublishAsync(_approver);
        await BeginAsync("Handover at eight");
        await _author.FillAsync(("Fields[body]", "The new text."), ("PublishOn", "8/12/2026"), ("PublishTime", "8:30"));
        var check = _author.Now.Path;
        await _author.PressAsync("Send for approval");
        _site.Clock.Set(new(2026, 12, 8, 9, 0, 0, TimeSpan.Zero));
        (await TextAsync("handover-at-eight")).ShouldContain("The old text.");
        _site.Clock.Set(new(2026, 12, 7, 10, 0, 0, TimeSpan.Zero));
        await _approver.GoAsync($"{check}/approve");
        (await _approver.PressAsync("Approve")).Main.ShouldContain("It is approved and live from 8 December 2026 at 8:30am.");
        _site.Clock.Set(new(2026, 12, 8, 8, 29, 59, TimeSpan.Zero));
        (await TextAsync("handover-at-eight")).ShouldContain("The old text.");
        _site.Clock.Set(new(2026, 12, 8, 8, 30, 0, TimeSpan.Zero));
        (await TextAsync("handover-at-eight")).ShouldContain("The new text.");
    }

    [Fact]
    public async Task A_page_that_ends_on_a_date_is_gone_from_that_minute_on()
    {
        await _author.WriteAsync("Only for this week");
        await _author.FollowAsync("Change this draft");
        await _author.FillAsync(("UnpublishOn", "11/12/2026"), ("UnpublishTime", "17:00"));
        await _author.PublishAsync(_approver);
        _site.Clock.Set(new(2026, 12, 11, 16, 59, 0, TimeSpan.Zero));
        (await _reader.GoAsync("/learn/pages/only-for-this-week")).Status.ShouldBe(HttpStatusCode.OK);
        _site.Clock.Set(new(2026, 12, 11, 17, 0, 0, TimeSpan.Zero));
        (await _reader.GoAsync("/learn/pages/only-for-this-week")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _reader.GoAsync("/learn/search?q=only+for+this+week")).Main.ShouldNotContain("Only for this week Guidance");
    }

    [Fact]
    public async Task Row_5_Versions_are_compared_word_by_word_restored_as_new_ones_and_previewed_by_a_secret_link()
    {
        await _author.WriteAsync("Two versions", "One doctor covers the night.");
        var first = _author.Now.Path;
        await _author.PublishAsync(_approver);
        await BeginAsync("Two versions");
        await _author.FillAsync(("Fields[body]", "Two doctors cover the night."));
        var second = _author.Now.Path;
        var diff = await _author.GoAsync($"{second}/compare");
        diff.Page.QuerySelectorAll("del").Select(part => part.TextContent.Trim()).ShouldContain("[removed: One doctor covers ]");
        diff.Page.QuerySelectorAll("ins").Select(part => part.TextContent.Trim()).ShouldContain("[added: Two doctors cover ]");
        await PreviewAsync(second);
        await _author.GoAsync(second);
        await _author.PublishAsync(_approver);
        await _author.GoAsync(first);
        await _author.PressAsync("Restore as a new version");
        _author.Now.Heading.ShouldContain("Write version 3 of Two versions");
        _author.Now.Page.QuerySelector("[name='Fields[body]']")!.TextContent.ShouldBe("One doctor covers the night.");
    }

    [Fact]
    public async Task Row_6_A_review_that_is_overdue_is_listed_with_its_date_and_as_csv()
    {
        var desk = await _author.GoAsync("/learn/desk");
        var row = desk.Page.QuerySelectorAll("main tr").Single(each => each.TextContent.Contains("Look after wellbeing", StringComparison.Ordinal)).TextContent;
        row.ShouldContain("16 November 2026");
        row.ShouldContain("Overdue");
        var csv = await _author.Http.GetStringAsync("/learn/desk/reviews.csv");
        csv.ShouldContain("Look after wellbeing,/learn/pages/look-after-wellbeing,guidance,2025-11-10,2026-11-16,yes");
    }

    [Fact]
    public async Task Row_7_A_link_to_a_page_that_is_not_there_blocks_publishing()
    {
        await _author.WriteAsync("Linked", "See [the page that went](/learn/pages/no-such-page) and [how to supervise](/learn/pages/supervise-every-minute).");
        _author.Now.Main.ShouldContain("the link ‘the page that went’ leads to /learn/pages/no-such-page, where no page is");
        _author.Now.Main.ShouldNotContain("‘how to supervise’");
        _author.Now.Page.QuerySelectorAll("main button").Select(button => button.TextContent).ShouldNotContain("Send for approval");
    }

    [Fact]
    [Trait("assures", "A page with an accessibility fault cannot be published")]
    public async Task Row_7_The_gate_blocks_what_some_readers_could_not_use_and_shows_the_reading_age()
    {
        await _author.WriteAsync("Faulty page", "#### Skipped\n\n![](/assets/a.png) [click here](/learn)\n\n[The form](https://forms.example/form.pdf)\n\n| a | |\n|---|---|\n| 1 | 2 |");
        _author.Now.Main.ShouldContain("5 faults stand in the way of publishing.");
        _author.Now.Page.QuerySelectorAll("main button").Select(button => button.TextContent).ShouldNotContain("Send for approval");
        await _author.FollowAsync("Change this draft");
        await _author.FillAsync(("Fields[body]", string.Concat(Enumerable.Repeat("The doctor on call helps the ward at night. ", 6))));
        _author.Now.Main.ShouldContain("Nothing stands in the way. It can be read at the age of about");
        await _author.PublishAsync(_approver);
        (await _reader.GoAsync("/learn/pages/faulty-page")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_withdrawn_page_says_why_and_what_to_read_instead()
    {
        await _approver.GoAsync("/learn/pages/supervision-agreement");
        await _approver.GoAsync("/learn/desk");
        var record = await RecordAsync(_approver, "Supervision agreement: what to agree and write down");
        await _approver.GoAsync($"{record}/withdraw");
        (await _approver.SendAsync(("Why", ""), ("Replacement", ""))).Errors.Count.ShouldBe(1);
        (await _approver.SendAsync(("Why", "The list is part of the guidance now."), ("Replacement", "no-such-page"))).Errors.ShouldBe(["No other page has the address ‘no-such-page’"]);
        await _approver.SendAsync(("Why", "The list is part of the guidance now."), ("Replacement", "supervise-every-minute"));
        var gone = await _reader.GoAsync("/learn/pages/supervision-agreement");
        gone.Status.ShouldBe(HttpStatusCode.Gone);
        gone.Main.ShouldContain("The list is part of the guidance now.");
        (await _reader.FollowAsync("Supervise every minute")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_address_that_changes_goes_on_leading_to_the_page()
    {
        await _author.WriteAsync("An address");
        await _author.PublishAsync(_approver);
        var record = _approver.Now.Path;
        await _approver.GoAsync($"{record}/address");
        (await _approver.SendAsync(("Slug", "Not An Address"))).Errors.Single().ShouldContain("cannot be an address");
        (await _approver.SendAsync(("Slug", "supervise-every-minute"))).Errors.Single().ShouldContain("Another page has or had the address");
        await _approver.SendAsync(("Slug", "a-better-address"));
        (await _reader.GoAsync("/learn/pages/an-address")).Path.ShouldBe("/learn/pages/a-better-address");
    }

    [Fact]
    public async Task What_is_typed_wrong_stays_beside_its_problem()
    {
        await _author.GoAsync("/learn/desk/add");
        (await _author.SendAsync(("Title", "No type"))).Errors.ShouldBe(["Select what type of page it is"]);
        await _author.SendAsync(("Type", "news"), ("Title", "Dates"));
        await _author.FillAsync(("ReviewOn", "31/2/2027"), ("Fields[body]", "Kept text"));
        _author.Now.Title.ShouldStartWith("Error: ");
        _author.Now.Errors.ShouldBe(["‘31/2/2027’ is not a date. Write it like 30/11/2026 or 2026-11-30"]);
        _author.Now.Page.QuerySelector("[name='Fields[body]']")!.TextContent.ShouldBe("Kept text");
    }

    private async Task BeginAsync(string title)
    {
        await _author.GoAsync(await RecordAsync(_approver, title));
        await _author.FollowAsync("Version 1");
        await _author.PressAsync("Begin a new version");
    }

    /// <summary>A page's record, by the platform's address of its live page.</summary>
    private async Task<string> RecordAsync(Visitor editor, string title)
    {
        await using var db = _site.Open(Actor.Job("test", null));
        var version = await db.Set<Preceptor.Knowledge.Domain.PageVersion>().FirstAsync(row => row.Title == title);
        (await editor.GoAsync($"/learn/desk/{version.PageId}")).Status.ShouldBe(HttpStatusCode.OK);
        return $"/learn/desk/{version.PageId}";
    }

    private async Task<string> TextAsync(string slug) => (await _reader.GoAsync($"/learn/pages/{slug}")).Main;

    private async Task PreviewAsync(string version)
    {
        await _author.GoAsync(version);
        await _author.PressAsync("Make a preview link");
        var link = new Uri(_author.Now.Text(".preceptor-secret")).PathAndQuery;
        var seen = await _reader.GoAsync(link);
        seen.Main.ShouldContain("Two doctors cover the night.");
        seen.Response.Headers.GetValues("X-Robots-Tag").Single().ShouldContain("noindex");
        await _author.GoAsync(version);
        (await _author.PressAsync("End all preview links")).Main.ShouldContain("1 link has ended.");
        (await _reader.GoAsync(link)).Heading.ShouldBe("This link does not work");
        await _author.GoAsync(version);
        await _author.PressAsync("Make a preview link");
        link = new Uri(_author.Now.Text(".preceptor-secret")).PathAndQuery;
        _site.Clock.Advance(TimeSpan.FromDays(7));
        (await _reader.GoAsync(link)).Heading.ShouldBe("This link does not work");
        _site.Clock.Advance(TimeSpan.FromDays(-7));
    }
}
