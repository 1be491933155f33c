using System.Text;
using Preceptor.Journeys.Tests.Rota;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Planning;

public sealed class HowWrongTests : IAsyncLifetime
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
    [Trait("assures", "A workforce plan shows how wrong earlier ones were")]
    public async Task The_model_is_tested_on_what_was_published_and_its_misses_are_shown_with_n()
    {
        await _planner.GoAsync("/plan/how-wrong");
        _planner.Now.Main.ShouldContain("The model’s mean error (CRPS) is smaller than that of both simple methods.");
        _planner.Now.Main.ShouldContain("Miss: Physician associates in trusts in 2024-12 was 1616, outside the 80% band");
        _planner.Now.Rows().ShouldContain(row => row.StartsWith("All together | ", StringComparison.Ordinal));
        _planner.Now.Main.ShouldContain("Nothing can be said yet: no plan of yours has a monthly actual after it.");
    }

    [Fact]
    public async Task Own_past_plans_are_held_against_what_came_and_it_is_said_when_to_begin_anew()
    {
        await _site.DrawAsync(TestContext.Current.CancellationToken);
        _site.Clock.Advance(TimeSpan.FromDays(120));
        _planner = await _site.SignedInAsync("planner");
        await _planner.GoAsync("/plan/counts/actuals");
        await _planner.UploadAsync("actuals.csv", Encoding.UTF8.GetBytes(
            "Role,Month,FTE,Heads\nphysician-associate,2026-12,1,1\nphysician-associate,2027-01,9,9\nphysician-associate,2027-02,9,9\nphysician-associate,2027-03,9,9\n"));
        await _planner.GoAsync("/plan/how-wrong");
        _planner.Now.Rows().ShouldContain(row => row.StartsWith("As the records stand | 7 December 2026 | 4 | 1 of 4 | 1 of 4 | ", StringComparison.Ordinal));
        await _planner.GoAsync("/plan");
        await _planner.FollowAsync("Associates at Anyshire");
        await _planner.FollowAsync("As the records stand");
        await _planner.FollowAsync("hold each month against it");
        _planner.Now.Heading.ShouldEndWith("It is time to begin this plan anew");
        _planner.Now.Main.ShouldContain("Physician assistant had 9 full-time equivalents in March 2027, outside even the 95% band");
        _planner.Now.Page.QuerySelectorAll("svg circle").Length.ShouldBeGreaterThan(0);
    }
}
