using Preceptor.Journeys.Tests.Rota;
using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Planning;

/// <summary>Plan and credentials are one: a registration that ends changes next year's plan.</summary>
public sealed class FollowsTheRecordsTests : IAsyncLifetime
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
    [Trait("assures", "A registration's end date changes the workforce plan")]
    public async Task One_registrations_end_date_changes_the_fan_without_anybody_asking()
    {
        await AddStillAsync();
        var scenario = _planner.Now.Path;
        MiddleIn("March 2027").ShouldBe("4.6");
        _planner.Now.Main.ShouldNotContain("Your records have changed");

        await EndRegistrationOfAmiraAsync();
        // The change itself asked for a new run, in its own transaction.
        (await _planner.GoAsync(scenario)).Main.ShouldContain("A run waits for its turn.");
        await _site.DrawAsync(TestContext.Current.CancellationToken);
        await _planner.GoAsync(scenario);
        MiddleIn("December 2026").ShouldBe("4.6");
        MiddleIn("March 2027").ShouldBe("3.6");
        _planner.Now.Main.ShouldContain("credentials changed.");
    }

    [Fact]
    public async Task A_change_that_nobody_was_told_of_is_shown_when_somebody_looks()
    {
        await AddStillAsync();
        var scenario = _planner.Now.Path;
        var officer = await _site.SignedInAsync("officer");
        await officer.GoAsync("/establishment/add");
        _site.Clock.Advance(TimeSpan.FromDays(30));
        await _planner.LogInAsync("planner@anyshire.example");
        (await _planner.GoAsync(scenario)).Main.ShouldContain("Your records have changed");
        await _planner.PressAsync("Run it again");
        await _site.DrawAsync(TestContext.Current.CancellationToken);
        (await _planner.GoAsync(scenario)).Main.ShouldNotContain("Your records have changed");
    }

    /// <summary>Nobody leaves by chance and nobody is recruited, so that every figure is known.</summary>
    private async Task AddStillAsync()
    {
        await _planner.GoAsync("/plan");
        await _planner.FollowAsync("Associates at Anyshire");
        await _planner.FollowAsync("Add a scenario");
        await _planner.SendAsync(("Name", "Still"), ("Leaving", "0"), ("Recruits", "0"), ("Years", "2"));
        await _site.DrawAsync(TestContext.Current.CancellationToken);
        await _planner.GoAsync(_planner.Now.Path);
    }

    private string MiddleIn(string month) => _planner.Now.Rows().First(row => row.StartsWith(month, StringComparison.Ordinal)).Split(" | ")[1];

    private async Task EndRegistrationOfAmiraAsync()
    {
        var officer = await _site.SignedInAsync("officer");
        await officer.GoAsync("/people?q=okafor");
        await officer.FollowAsync("Okafor");
        await officer.FollowAsync("See the credentials");
        await officer.FollowAsync("Record a check");
        await officer.SendAsync(("Kind", "registration"));
        await officer.SendAsync(
            ("What", "GMC"), ("Number", "A1000001"), ("Status", "registered"), ("From.Day", "10"), ("From.Month", "2"), ("From.Year", "2025"),
            ("Until.Day", "14"), ("Until.Month", "2"), ("Until.Year", "2027"), ("CheckedOn.Day", "7"), ("CheckedOn.Month", "12"), ("CheckedOn.Year", "2026"));
        await officer.PressAsync("Put on record");
        officer.Now.Main.ShouldContain("is on record");
    }
}
