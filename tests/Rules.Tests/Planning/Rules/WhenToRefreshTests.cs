using Preceptor.Planning.Rules;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Rules.Tests.Planning.Rules;

public sealed class WhenToRefreshTests
{
    private static readonly DateOnly Drawn = new(2026, 12, 7);

    [Fact]
    public void A_plan_whose_months_fall_inside_holds() => Because(Drawn, false, (1, 10), (2, 11.9)).ShouldBeEmpty();

    [Fact]
    public void One_month_outside_the_80_percent_band_is_no_reason_and_two_in_a_row_are()
    {
        Because(Drawn, false, (1, 12.5), (2, 10), (3, 12.5)).ShouldBeEmpty();
        Because(Drawn, false, (1, 12.5), (2, 7.5)).ShouldBe(["All associates stood outside the 80% band two months in a row."]);
    }

    [Fact]
    public void One_month_outside_the_95_percent_band_is_a_reason_with_its_figures() =>
        Because(Drawn, false, (2, 14)).ShouldBe(["All associates had 14 full-time equivalents in February 2027, outside even the 95% band of 7 to 13."]);

    [Fact]
    public void A_run_that_is_a_year_old_and_other_records_are_reasons()
    {
        Because(Drawn.AddYears(1).AddDays(-1), false).ShouldBeEmpty();
        Because(Drawn.AddYears(1), true).ShouldBe(["The last run is from 7 December 2026, more than a year ago.", "The records have changed since the last run."]);
    }

    private static IReadOnlyList<string> Because(DateOnly today, bool changed, params (int Month, double Fte)[] came) =>
        WhenToRefresh.Because(new(Drawn, today, changed, [.. came.Select(each => new HeldAgainst("all", Month.Of(2027, each.Month), each.Fte, Plans.FanAt(10)))]));
}
