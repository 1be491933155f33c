using Preceptor.Journeys.Tests.Rota;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Planning;

/// <summary>The three scenarios of the made-up hospital, a skill mix and a redeployment, run and looked at.</summary>
public sealed class DistrictGeneralPlanTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _planner = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("district-general");
        _planner = await _site.SignedInAsync("planner", "midshire.example");
        await _site.DrawAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    [Trait("assures", "A plan refuses growth that nobody could supervise")]
    public async Task Maintain_grow_and_shrink_each_say_what_decides_them()
    {
        await OpenAsync("Maintain");
        _planner.Now.Main.ShouldContain("What decides it is");
        await OpenAsync("Grow within supervision");
        _planner.Now.Main.ShouldContain("supervision, not recruitment, limits you");
        _planner.Now.Main.ShouldContain("more supervising sessions a week would be needed");
        await _planner.FollowAsync("Compare with ‘Maintain’");
        _planner.Now.Main.ShouldContain("Both met the same chance");
        _planner.Now.Main.ShouldContain("demand[0].establishment");
        await OpenAsync("Shrink and redeploy");
        _planner.Now.Rows().ShouldContain(row => row.StartsWith("2026/27 | ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Redeployment_moves_people_before_anybody_goes_and_says_why_not()
    {
        await OpenAsync("Who moves when general practice posts end");
        _planner.Now.Main.ShouldContain("by moving");
        _planner.Now.Main.ShouldContain("Who moves where");
    }

    [Fact]
    public async Task The_skill_mix_says_what_one_more_session_is_worth()
    {
        await OpenAsync("Skill mix of wards and theatres");
        _planner.Now.Main.ShouldContain("The cheapest safe mix costs £");
        _planner.Now.Main.ShouldContain("One more supervising session a week in 2027/28");
    }

    [Fact]
    [Trait("assures", "A target that can never be reached is called so, with its ceiling")]
    public async Task Ten_thousand_is_never_reached_at_900_graduates_and_10_percent_exit()
    {
        await _planner.GoAsync("/plan");
        await _planner.FollowAsync("Associates at Midshire");
        await _planner.FollowAsync("Bring in a file");
        await WorkforcePlanTests.BringInAsync(_planner, await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "data", "seeds", "national", "plan-national.json")));
        var reach = $"{_planner.Now.Path}/reach";
        await _planner.GoAsync($"{reach}?Target=10000&Year=2036&Solve=exit&Intake=900&Exit=10&Steps=annual");
        _planner.Now.Main.ShouldContain("At 900 graduates a year and 10% exit the ceiling is 9,000: 10,000 is never reached.");
        _planner.Now.Main.ShouldContain("annual steps; a share of the stock leaves in the year and graduates join at its end");
        foreach (var (graduates, percent) in new[] { ("1059", "7.98"), ("900", "5.88"), ("700", "3.1") })
        {
            await _planner.GoAsync($"{reach}?Target=10000&Year=2036&Solve=exit&Intake={graduates}&Exit=&Steps=annual");
            _planner.Now.Main.ShouldContain($"when at most {percent}% leave in a year", Case.Sensitive, graduates);
        }

        (await _planner.GoAsync($"{reach}?Target=lots&Year=&Solve=exit")).Errors.ShouldBe(["Enter the target as a number above 0, like 120", "Enter the year with 4 numbers, like 2036"]);
    }

    private async Task OpenAsync(string scenario)
    {
        await _planner.GoAsync("/plan");
        await _planner.FollowAsync("Associates at Midshire");
        await _planner.FollowAsync(scenario);
    }
}
