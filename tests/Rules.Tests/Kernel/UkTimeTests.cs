using NodaTime;
using Preceptor.Kernel.Time;
using Preceptor.TestKit;

namespace Preceptor.Rules.Tests.Kernel;

public sealed class UkTimeTests
{
    private static readonly TimeOnly Evening = new(20, 0);
    private static readonly TimeOnly Morning = new(8, 0);

    [Theory]
    [InlineData("2026-10-24", 13)] // clocks go back on 25 October 2026
    [InlineData("2026-10-25", 12)]
    [InlineData("2026-03-28", 11)] // clocks go forward on 29 March 2026
    [InlineData("2026-03-29", 12)]
    [InlineData("2027-03-27", 11)] // 28 March 2027
    [InlineData("2027-10-30", 13)] // 31 October 2027
    [Trait("assures", "A night shift is as long as it is, on both nights the clocks change")]
    public void A_night_from_8pm_to_8am_lasts_what_the_clock_change_makes_of_it(string evening, int hours)
    {
        var date = DateOnly.Parse(evening);
        (UkTime.At(date.AddDays(1), Morning) - UkTime.At(date, Evening)).ShouldBe(Duration.FromHours(hours));
    }

    [Fact]
    public void Of_the_two_half_past_ones_in_October_the_first_is_meant() =>
        UkTime.At(new(2026, 10, 25), new(1, 30)).ShouldBe(Instant.FromUtc(2026, 10, 25, 0, 30));

    [Fact]
    public void A_time_that_March_skips_is_moved_on_by_an_hour()
    {
        var moved = UkTime.At(new(2026, 3, 29), new(1, 30));
        moved.ShouldBe(Instant.FromUtc(2026, 3, 29, 1, 30));
        UkTime.TimeOf(moved).ShouldBe(new TimeOnly(2, 30));
    }

    [Fact]
    public void A_summer_day_begins_at_11pm_the_evening_before_in_UTC()
    {
        UkTime.StartOf(new(2026, 7, 1)).ShouldBe(Instant.FromUtc(2026, 6, 30, 23, 0));
        UkTime.StartOf(new(2026, 12, 1)).ShouldBe(Instant.FromUtc(2026, 12, 1, 0, 0));
    }

    [Fact]
    public void Today_is_the_UK_date_and_not_the_date_in_UTC()
    {
        var clock = new FakeClock();
        clock.Set(new(2026, 6, 30, 23, 30, 0, TimeSpan.Zero));
        UkTime.Today(clock).ShouldBe(new DateOnly(2026, 7, 1));
    }

    [Theory]
    [InlineData("2026-11-30")]
    [InlineData("2026-12-03")]
    [InlineData("2026-12-06")]
    public void A_week_begins_on_its_Monday(string date) => UkTime.MondayOf(DateOnly.Parse(date)).ShouldBe(new DateOnly(2026, 11, 30));
}
