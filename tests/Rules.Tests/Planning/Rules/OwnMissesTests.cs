using Preceptor.Planning.Rules;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Rules.Tests.Planning.Rules;

public sealed class OwnMissesTests
{
    [Fact]
    public void Only_what_came_after_the_run_is_held_against_it()
    {
        var plan = Plans.Of(("2026-12", 10), ("2027-12", 10));
        (string, Month, double)[] actuals = [("all", Month.Of(2026, 11), 99), ("all", Month.Of(2026, 12), 10), ("all", Month.Of(2027, 1), 7.5), ("all", Month.Of(2027, 2), 14)];
        var miss = OwnMisses.Of("Maintain", new(2026, 12, 7), plan, actuals)!;
        (miss.N, miss.Within80, miss.Within95, miss.Over).ShouldBe((3, 1, 2, 1));
        miss.Error.ShouldBe(2.17);
        miss.Words.ShouldBe("1 of 3 figures fell into the 80% band. 3 are too few to say whether the band is right.");
    }

    [Fact]
    public void A_run_after_which_nothing_came_says_nothing() =>
        OwnMisses.Of("Maintain", new(2026, 12, 7), Plans.Of(("2026-12", 10), ("2027-12", 10)), [("all", Month.Of(2026, 11), 10)]).ShouldBeNull();
}
