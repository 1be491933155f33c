using System.Net;
using System.Text;
using Preceptor.Journeys.Tests.Rota;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Planning;

public sealed class CountsTests : IAsyncLifetime
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
    public async Task Actuals_are_brought_in_and_a_later_file_takes_their_place()
    {
        await BringInAsync("actuals", "Role,Month,FTE,Heads\nphysician-associate,2026-12,2,2\n");
        _officer.Now.Main.ShouldContain("1 line is in.");
        await BringInAsync("actuals", "Role,Month,WTE,Headcount\nPhysician associate,31/12/2026,1.5,2\n");
        _officer.Now.Rows().ShouldContain("December 2026 | Physician associate | 1.5 | 2");
        _officer.Now.Rows().Count(row => row.StartsWith("December 2026", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_line_is_told_by_line_and_column_and_nothing_is_taken()
    {
        await BringInAsync("needed", "Role,From,FTE\nphysician-associate,2027-04,5\nporter,April,lots\n");
        _officer.Now.Errors.ShouldBe(["The file has 3 problems. Nothing was changed"]);
        _officer.Now.Rows().ShouldBe(
        [
            "3 | Role | ‘porter’ is not an associate role. Write one of physician-associate, anaesthesia-associate, surgical-care-practitioner, advanced-critical-care-practitioner.",
            "3 | Month | ‘April’ is not a month. Write it like 2026-11 or 30/11/2026.",
            "3 | FTE | ‘lots’ is not a number of full-time equivalents. Write it like 12.6.",
        ]);
        (await _officer.GoAsync("/plan/counts/needed")).Main.ShouldContain("Nothing is here yet.");
        (await _officer.UploadAsync("needed.csv", [])).Errors.ShouldBe(["The file is empty"]);
    }

    [Fact]
    [Trait("assures", "Nobody can be told from exit interviews or surveys in a plan")]
    public async Task A_group_of_fewer_than_eight_is_neither_shown_nor_counted()
    {
        await BringInAsync("evidence", "Role,Year to,Kind,Left,Of,Weight\nphysician-associate,2026-11,Wellbeing survey,4,7,0.5\nphysician-associate,2026-11,Exit interviews,3,8,0.5\n");
        _officer.Now.Rows().ShouldContain("November 2026 | Physician associate | Wellbeing survey | Not shown: fewer than 8 people | Nothing");
        _officer.Now.Rows().ShouldContain("November 2026 | Physician associate | Exit interviews | 3 of 8 | 0.5");
        var planner = await _site.SignedInAsync("planner");
        await planner.GoAsync("/plan");
        await planner.FollowAsync("Associates at Anyshire");
        await planner.FollowAsync("As the records stand");
        var file = await planner.Http.GetStringAsync(planner.Now.LinkTo("Download the scenario file"));
        // 1 leaver of 9 in full, 3 of 8 by half; the 4 of 7 nowhere.
        string.Concat(file.Where(letter => !char.IsWhiteSpace(letter))).ShouldContain("\"seen\":{\"events\":2.5,\"of\":13}");
    }

    [Fact]
    public async Task What_is_needed_takes_the_place_of_funded_posts()
    {
        await BringInAsync("needed", "Role,From,FTE\nphysician-associate,2027-04,5\n");
        var planner = await _site.SignedInAsync("planner");
        await planner.GoAsync("/plan");
        await planner.FollowAsync("Associates at Anyshire");
        await planner.FollowAsync("As the records stand");
        (await planner.Http.GetStringAsync(planner.Now.LinkTo("Download the scenario file"))).ShouldContain("\"fte\": 5");
    }

    [Fact]
    public async Task The_template_has_the_columns_and_another_word_is_not_found()
    {
        var csv = await _officer.Http.GetStringAsync("/plan/counts/evidence/template");
        csv.TrimStart('\uFEFF').Trim().ShouldBe("Role,Month,Kind,Left,Of,Weight");
        (await _officer.GoAsync("/plan/counts/gossip")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _officer.GoAsync("/plan/counts/gossip/template")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task BringInAsync(string about, string csv)
    {
        await _officer.GoAsync($"/plan/counts/{about}");
        await _officer.UploadAsync($"{about}.csv", Encoding.UTF8.GetBytes(csv));
    }
}
