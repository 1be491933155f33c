using NodaTime;
using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class DecisionClockTests
{
    private static readonly Instant Opened = Instant.FromUtc(2026, 12, 7, 9, 0);

    [Fact]
    public void It_runs_until_the_decision()
    {
        var one = Made.Case(Opened);
        DecisionClock.Of(one, Opened + Duration.FromHours(25)).ShouldBe(Duration.FromHours(25));
        DecisionClock.IsLate(one, Opened + Duration.FromHours(24), 24).ShouldBeFalse();
        DecisionClock.IsLate(one, Opened + Duration.FromHours(25), 24).ShouldBeTrue();
        one.DecidedAt = Opened + Duration.FromHours(1);
        DecisionClock.Of(one, Opened + Duration.FromHours(25)).ShouldBe(Duration.FromHours(1));
    }

    [Theory]
    [InlineData(1, "1 minute")]
    [InlineData(62, "1 hour 2 minutes")]
    [InlineData((60 * 49) + 5, "2 days 1 hour")]
    public void It_is_told_in_words(int minutes, string words) => DecisionClock.InWords(Duration.FromMinutes(minutes)).ShouldBe(words);

    [Fact]
    public void The_median_is_the_middle()
    {
        DecisionClock.Median([]).ShouldBeNull();
        DecisionClock.Median([Duration.FromHours(3), Duration.FromHours(1), Duration.FromHours(9)]).ShouldBe(Duration.FromHours(3));
        DecisionClock.Median([Duration.FromHours(3), Duration.FromHours(1)]).ShouldBe(Duration.FromHours(2));
    }
}
