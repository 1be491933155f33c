using Preceptor.Planning.Domain;
using Preceptor.Planning.Rules;

namespace Preceptor.Rules.Tests.Planning.Rules;

public sealed class LargeEnoughTests
{
    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    [InlineData(9, true)]
    public void A_group_of_eight_counts_and_one_of_seven_does_not(int of, bool counts)
    {
        LargeEnough.Is(Line(1, of, 1)).ShouldBe(counts);
        LargeEnough.Of([Line(1, of, 1)]).Count.ShouldBe(counts ? 1 : 0);
    }

    [Fact]
    public void Counts_are_added_by_role_each_by_its_weight()
    {
        var count = LargeEnough.Of([Line(3, 28, 1), Line(8, 20, 0.25m), Line(5, 7, 1)]).ShouldHaveSingleItem();
        (count.Events, count.Of).ShouldBe((5, 33));
    }

    private static Evidence Line(int events, int of, decimal weight) => new()
    {
        EmployerId = default, Role = "physician-associate", Kind = EvidenceKind.Leavers, Month = new(2026, 10, 1), Events = events, Of = of, Weight = weight,
    };
}
