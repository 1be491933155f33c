using Preceptor.Knowledge.Rules;

namespace Preceptor.Rules.Tests.Knowledge.Rules;

public sealed class ReviewNoticesTests
{
    private static readonly DateOnly Review = new(2027, 3, 31);

    [Theory]
    [InlineData("2027-02-28", null)]
    [InlineData("2027-03-01", 30)]
    [InlineData("2027-03-23", 30)]
    [InlineData("2027-03-24", 7)]
    [InlineData("2027-05-01", 7)]
    public void The_nearest_notice_that_is_reached_is_due(string today, int? days) => ReviewNotices.Due(Review, DateOnly.Parse(today), []).ShouldBe(days);

    [Fact]
    public void None_is_sent_twice_and_a_far_one_never_after_a_near_one()
    {
        ReviewNotices.Due(Review, new(2027, 3, 10), [30]).ShouldBeNull();
        ReviewNotices.Due(Review, new(2027, 3, 24), [30]).ShouldBe(7);
        ReviewNotices.Due(Review, new(2027, 3, 24), [7]).ShouldBeNull();
        ReviewNotices.Due(Review, new(2027, 3, 2), [7]).ShouldBeNull();
    }
}
