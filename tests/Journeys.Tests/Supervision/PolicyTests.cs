using Preceptor.TestKit;
using Shouldly;
using Xunit;

namespace Preceptor.Journeys.Tests.Supervision;

public sealed class PolicyTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _board = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.WithAsync("small-team");
        _board = await _site.SignedInAsync("board");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Each_row_says_what_it_asks_since_when_and_from_where()
    {
        var seen = await _board.GoAsync("/supervision/policies");
        seen.Main.ShouldContain("Adopted From 2 November 2026 by Catriona Vale: Adopted by the trust board");
        seen.Main.ShouldContain("RCOA-PAA-SCOPE, 2025");
        seen.Main.ShouldContain("Blocks since 2 November 2026");
        seen.Main.ShouldContain("No law says how near a supervisor must be.");
        (await _board.GoAsync("/supervision/policies?on=30/11/2025")).Main.ShouldContain("RCOA-PAA-SCOPE, 2024-interim");
        _board.Now.Main.ShouldNotContain("RCOA-PAA-SCOPE, 2025");
        _board.Now.Main.ShouldContain("Not adopted");
    }

    [Fact]
    [Trait("assures", "Guidance blocks from the day the employer adopts it, and who, when and why are kept")]
    public async Task A_profile_is_given_up_with_a_reason_and_adopted_again()
    {
        await _board.GoAsync("/supervision/policies");
        await _board.FollowAsync("Give this profile up");
        (await _board.SendAsync(("Until", "6/12/2026"), ("Why", ""))).Errors.ShouldBe(
            ["What has held cannot be undone. The last day can be 7 December 2026 or later", "Enter why the profile is given up"]);
        await _board.SendAsync(("Until", "31/12/2026"), ("Why", "A new policy is being written."));
        _board.Now.Main.ShouldContain("The strict profile ends on 31 December 2026.");
        _board.Now.Main.ShouldContain("Ended: A new policy is being written.");
        (await _board.GoAsync("/supervision/policies?on=1/1/2027")).Main.ShouldContain("Not adopted");
        await _board.GoAsync("/supervision/policies");
        await _board.FollowAsync("Adopt the strict profile");
        (await _board.SendAsync(("From", "31/12/2026"), ("Why", ""))).Errors.Count.ShouldBe(2);
        await _board.SendAsync(("From", "1/2/2027"), ("Why", "The new policy is the same."));
        _board.Now.Main.ShouldContain("The strict profile is adopted from 1 February 2027.");
        (await _board.GoAsync("/supervision/policies?on=1/2/2027")).Main.ShouldContain("Blocks since 1 February 2027");
    }

    [Fact]
    public async Task A_coordinator_sees_the_policies_and_cannot_adopt()
    {
        var coordinator = await _site.SignedInAsync("coordinator");
        (await coordinator.GoAsync("/supervision/policies")).Main.ShouldNotContain("Give this profile up");
        (await coordinator.GoAsync("/supervision/policies/adopt")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task No_other_profile_can_be_adopted() =>
        (await _board.GoAsync("/supervision/policies/adopt?profile=law")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
}
