using Preceptor.Planning.Rules;
using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Rules.Tests.Planning.Rules;

public sealed class AgainstTheFanTests
{
    [Theory]
    [InlineData(10, "Inside80")]
    [InlineData(8, "Inside80")]
    [InlineData(7.9, "Inside95")]
    [InlineData(13, "Inside95")]
    [InlineData(13.1, "Outside")]
    [InlineData(6.9, "Outside")]
    public void The_edge_of_a_band_is_inside_it(double came, string fell)
    {
        var held = AgainstTheFan.All(Plans.Of(("2026-12", 10), ("2027-03", 10)), [("all", Month.Of(2027, 3), came)]).ShouldHaveSingleItem();
        held.Fell.ToString().ShouldBe(fell);
    }

    [Fact]
    public void A_month_between_two_quarters_has_a_fan_in_proportion()
    {
        var group = Plans.Of(("2026-12", 10), ("2027-03", 16)).Groups[0];
        AgainstTheFan.At(group, Month.Of(2027, 1))!.Median.ShouldBe(12);
        AgainstTheFan.At(group, Month.Of(2027, 2))!.Median.ShouldBe(14);
    }

    [Fact]
    public void Months_outside_the_plan_and_groups_it_does_not_have_are_left_out() =>
        AgainstTheFan.All(Plans.Of(("2026-12", 10), ("2027-03", 10)), [("all", Month.Of(2026, 11), 10), ("all", Month.Of(2027, 4), 10), ("nobody", Month.Of(2027, 1), 10)]).ShouldBeEmpty();
}

/// <summary>Answers with one group whose bands lie 1, 2 and 3 around the middle.</summary>
internal static class Plans
{
    public static PlanAnswer Of(params (string Month, double Median)[] points) => new(
        "Made for a test", points[0].Month, points[^1].Month, 100, 1, "",
        [new("all", false, [.. points.Select(point => new GroupPoint(point.Month, FanAt(point.Median), FanAt(point.Median), null, null, null))])],
        [], null, [], [], [], "", null);

    public static Fan FanAt(double middle) => new(middle, middle - 3, middle - 2, middle - 1, middle, middle + 1, middle + 2, middle + 3);
}
