using NodaTime;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class AppealsTests
{
    [Fact]
    public void What_hid_or_sanctioned_may_be_appealed_against_once()
    {
        var one = Made.Case();
        Appeals.MayAppeal(one, false, false).IsDone.ShouldBeFalse();
        (one.DecidedAt, one.Decision) = (default(Instant), Decision.Show);
        Appeals.MayAppeal(one, false, false).IsDone.ShouldBeFalse();
        Appeals.MayAppeal(one, false, hasSanction: true).IsDone.ShouldBeTrue();
        one.Decision = Decision.Hide;
        Appeals.MayAppeal(one, false, false).IsDone.ShouldBeTrue();
        Appeals.MayAppeal(one, isAppealed: true, false).IsDone.ShouldBeFalse();
    }

    [Fact]
    public void The_decision_about_an_appeal_is_the_last()
    {
        var appeal = Made.Case(appealOf: new(Guid.CreateVersion7()));
        (appeal.DecidedAt, appeal.Decision) = (default(Instant), Decision.Hide);
        Appeals.MayAppeal(appeal, false, false).IsDone.ShouldBeFalse();
    }
}
