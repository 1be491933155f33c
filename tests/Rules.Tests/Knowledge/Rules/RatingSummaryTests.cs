using Preceptor.Knowledge.Rules;

namespace Preceptor.Rules.Tests.Knowledge.Rules;

public sealed class RatingSummaryTests
{
    [Fact]
    public void Four_ratings_show_no_average_and_five_do()
    {
        RatingSummary.Of([(5, 4)]).Average.ShouldBeNull();
        RatingSummary.Of([(5, 1), (4, 2), (3, 1), (1, 1)]).Average.ShouldBe(3.4m);
    }

    [Fact]
    public void The_breakdown_counts_every_number_of_stars() =>
        RatingSummary.Of([(5, 2), (1, 1)]).ByStars.ShouldBe([(5, 2), (4, 0), (3, 0), (2, 0), (1, 1)]);
}
