using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Audit;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.TestKit;
using Shouldly;
using Xunit;
using Site = Preceptor.TestKit.Site;

namespace Preceptor.Journeys.Tests.Planning;

/// <summary>The planner's walk of docs/journeys/workforce-plan.md.</summary>
public sealed class WorkforcePlanTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _planner = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _planner = await _site.SignedInAsync("planner");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "A workforce plan is made in six steps, each saved, signed and dated")]
    public async Task A_plan_is_started_written_signed_by_several_trades_and_printed()
    {
        await StartAsync();
        await _planner.FollowAsync("1. Define the plan");
        (await _planner.SendAsync(("Answers[purpose]", ""), ("Answers[scope]", "Theatres only"))).Errors.ShouldBe(["Answer ‘What is this plan for?’"]);
        _planner.Now.Page.QuerySelector("[name='Answers[scope]']")!.TextContent.ShouldContain("Theatres only");
        await _planner.SendAsync(("Answers[purpose]", "Decide on theatre associates"));
        _planner.Now.Main.ShouldContain("Step 1 is saved.");
        await _planner.PressAsync("Sign step 1");
        _planner.Now.Main.ShouldContain("Signed by Peter Abara on 7 December 2026 at 9am.");
        var step = _planner.Now.Path;

        var lead = await _site.SignedInAsync("supervisor");
        await lead.GoAsync(step.Replace("/steps/1", "/steps/2"));
        await lead.SendAsync(("Answers[change]", "Two more lists a week"));
        lead.Now.Main.ShouldContain("Saved by Helen Marchetti on 7 December 2026 at 9am. Not signed as it stands.");
        (await lead.GoAsync(step)).Has("textarea").ShouldBeFalse("the first step is not a clinical lead's");
        lead.Now.Main.ShouldContain("Decide on theatre associates");

        await _planner.GoAsync(step.Replace("/steps/1", "/document"));
        _planner.Now.Main.ShouldContain("Decide on theatre associates");
        _planner.Now.Main.ShouldContain("Written by Helen Marchetti on 7 December 2026 at 9am. Not signed as it stands.");
        _planner.Now.Main.ShouldContain("6. Implement, monitor, refresh Nothing is written in this step yet.");
        await using var db = await OpenAsync();
        (await db.Set<AuditEntry>().Where(line => line.Act.StartsWith("planning.step")).OrderBy(line => line.Number).Select(line => line.Act).ToListAsync())
            .ShouldBe(["planning.step-saved", "planning.step-signed", "planning.step-saved"]);
    }

    [Fact]
    public async Task A_change_ends_the_signature_and_two_writers_do_not_overwrite_each_other()
    {
        await StartAsync();
        await _planner.FollowAsync("1. Define the plan");
        await _planner.SendAsync(("Answers[purpose]", "First"));
        await _planner.PressAsync("Sign step 1");
        var board = await _site.SignedInAsync("board");
        await board.GoAsync(_planner.Now.Path);
        await board.SendAsync(("Answers[purpose]", "Second"));
        board.Now.Main.ShouldContain("Not signed as it stands.");
        board.Now.Main.ShouldContain("Peter Abara on 7 December 2026 at 9am, for an earlier text");
        (await _planner.SendAsync(("Answers[purpose]", "Third"))).Errors.ShouldBe(["This step was changed by someone else while you had it open. Look at it again, then repeat your change."]);
    }

    [Fact]
    [Trait("assures", "A workforce plan shows its uncertainty, and its figures beside every chart")]
    public async Task A_scenario_from_the_records_is_run_and_shows_its_fan_with_its_table()
    {
        await StartAsync();
        await _planner.FollowAsync("As the records stand");
        _planner.Now.Main.ShouldContain("This scenario was not run yet.");
        await _planner.PressAsync("Run it");
        _planner.Now.Main.ShouldContain("A run waits for its turn.");
        _planner.Now.Page.QuerySelector("noscript")!.InnerHtml.ShouldContain("refresh");
        await DrawAsync();
        _planner.Now.Page.QuerySelectorAll("svg[role=img]").Length.ShouldBeGreaterThan(6);
        _planner.Now.Page.QuerySelectorAll("svg[role=img]").ShouldAllBe(chart => chart.QuerySelector("title") != null && chart.QuerySelector("desc") != null);
        _planner.Now.Page.QuerySelectorAll("figure").Length.ShouldBe(_planner.Now.Page.QuerySelectorAll("details table").Length);
        foreach (var said in new[] { "What decides it is", "How likely is a gap, by quarter?", "Nobody is hired without a session to supervise them.", "Pay is synthetic", "How wrong were we?", "400 futures, drawn on 7 December 2026 at 9am" })
        {
            _planner.Now.Main.ShouldContain(said);
        }

        var file = await _planner.Http.GetStringAsync(_planner.Now.LinkTo("Download the scenario file"));
        file.ShouldContain("cleared until 2026-12");
        file.ShouldNotContain("Bellamy");
    }

    [Fact]
    public async Task Assumptions_that_are_wrong_are_told_beside_their_field_and_stay()
    {
        await StartAsync();
        await _planner.FollowAsync("Add a scenario");
        (await _planner.SendAsync(("Name", ""), ("Years", "forty"), ("Growth", "-200"))).Errors.ShouldBe(
        [
            "Enter the scenario’s name", "‘forty’ is not a number. Enter how many years the plan looks ahead, like 5",
            "-200 is outside -50 to 50. Enter by how much the need grows in a year",
        ]);
        _planner.Now.Page.QuerySelector("[name=Years]")!.GetAttribute("value").ShouldBe("forty");
        await _planner.SendAsync(("Name", "Shrink"), ("Years", "3"), ("Growth", "-10"), ("Pause", "12"));
        await DrawAsync();
        _planner.Now.Main.ShouldContain("-10% a year");
        await _planner.FollowAsync("Compare with ‘As the records stand’");
        _planner.Now.Main.ShouldContain("Both scenarios need an answer before they can be compared.");
    }

    [Fact]
    public async Task A_file_that_is_wrong_is_told_with_its_line_and_nothing_is_kept()
    {
        await StartAsync();
        await _planner.FollowAsync("Bring in a file");
        var path = _planner.Now.Path;
        await BringInAsync("{\n\"format\": \"preceptor-workforce-scenario/1\",\n\"titel\": 1 }");
        _planner.Now.Errors.ShouldHaveSingleItem().ShouldStartWith("Line ");
        (await _planner.GoAsync(path.Replace("/scenarios/bring-in", ""))).Main.ShouldNotContain("Brought in");
    }

    [Fact]
    public async Task A_plan_is_closed_to_those_whom_it_does_not_concern()
    {
        await StartAsync();
        var plan = _planner.Now.Path;
        foreach (var who in new[] { "associate", "coordinator" })
        {
            var other = await _site.SignedInAsync(who);
            (await other.GoAsync(plan)).Status.ShouldBe(HttpStatusCode.Forbidden, who);
            (await other.GoAsync("/plan/counts/evidence")).Status.ShouldBe(HttpStatusCode.Forbidden, who);
        }

        var officer = await _site.SignedInAsync("officer");
        (await officer.GoAsync(plan)).Main.ShouldNotContain("Add a scenario");
        (await officer.GoAsync($"{plan}/scenarios/add")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    internal static async Task BringInAsync(Visitor visitor, string json)
    {
        using var body = new MultipartFormDataContent
        {
            { new StringContent(visitor.Now.Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("Brought in"), "Name" },
            { new StringContent("File"), "Kind" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(json)), "Upload", "scenario.json" },
        };
        using var response = await visitor.Http.PostAsync(visitor.Now.Path, body);
        if (response.Headers.Location is { } next)
        {
            await visitor.GoAsync(next.ToString());
            return;
        }

        var html = await response.Content.ReadAsStringAsync();
        throw new InvalidOperationException($"The file was refused: {html}");
    }

    private async Task BringInAsync(string json)
    {
        _planner.Now.Page.QuerySelector("input[name=Name]")!.SetAttribute("value", "Brought in");
        _planner.Now.Page.QuerySelector("input[name=Kind][value=File]")!.SetAttribute("checked", "checked");
        await _planner.UploadAsync("scenario.json", Encoding.UTF8.GetBytes(json));
    }

    private async Task StartAsync()
    {
        await _planner.GoAsync("/plan/add");
        (await _planner.SendAsync(("Title", " "))).Errors.ShouldBe(["Enter the plan’s title"]);
        await _planner.SendAsync(("Title", "Theatre associates"));
        _planner.Now.Heading.ShouldBe("Theatre associates");
    }

    private async Task DrawAsync()
    {
        await _site.DrawAsync(TestContext.Current.CancellationToken);
        await _planner.GoAsync(_planner.Now.Path);
    }

    private async Task<PlatformDb> OpenAsync()
    {
        await using var platform = _site.Open(Actor.Anonymous);
        return _site.Open(Actor.Job("test", (await platform.Set<Employer>().SingleAsync()).Id));
    }
}
