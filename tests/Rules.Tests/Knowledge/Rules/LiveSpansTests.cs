using NodaTime;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Rules.Tests.Knowledge.Rules;

public sealed class LiveSpansTests
{
    private static readonly Instant Monday = Written.Now;
    private static readonly Instant Friday = Monday + Duration.FromDays(4);

    [Fact]
    public void A_version_is_live_until_the_next_one_begins()
    {
        var (first, second) = (Written.Live(1, Monday), Written.Live(2, Friday));
        LiveSpans.Settle([second, first]);
        (first.LiveUntil, second.LiveUntil).ShouldBe((Friday, null));
        first.IsLiveAt(Friday - Duration.FromSeconds(1)).ShouldBeTrue();
        first.IsLiveAt(Friday).ShouldBeFalse();
        second.IsLiveAt(Friday).ShouldBeTrue();
    }

    [Fact]
    public void Its_own_last_minute_ends_it_earlier()
    {
        var version = Written.Live(1, Monday, Monday + Duration.FromHours(1));
        LiveSpans.Settle([version, Written.Live(2, Friday)]);
        version.LiveUntil.ShouldBe(Monday + Duration.FromHours(1));
    }

    [Fact]
    public void Taking_back_a_scheduled_version_leaves_the_one_before_live()
    {
        var (first, second) = (Written.Live(1, Monday), Written.Live(2, Friday));
        LiveSpans.Settle([first, second]);
        second.State = VersionState.Discarded;
        LiveSpans.Settle([first, second]);
        first.LiveUntil.ShouldBeNull();
    }

    [Fact]
    public void Of_two_that_begin_together_the_later_version_is_live()
    {
        var (first, second) = (Written.Live(1, Monday), Written.Live(2, Monday));
        LiveSpans.Settle([first, second]);
        (first.IsLiveAt(Monday), second.IsLiveAt(Monday)).ShouldBe((false, true));
    }
}
