using Preceptor.Kernel.Time;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class HourBandsTests
{
    [Fact]
    public void Day_is_from_8am_to_8pm_and_night_the_rest_without_a_gap()
    {
        var (monday, tuesday) = (new DateOnly(2026, 12, 7), new DateOnly(2026, 12, 8));
        var bands = HourBands.Of(monday, tuesday);
        bands.Select(band => band.Name).ShouldBe(["night", "day", "night", "day", "night"]);
        bands[0].From.ShouldBe(UkTime.StartOf(monday));
        bands[1].From.ShouldBe(UkTime.At(monday, new(8, 0)));
        bands[2].ShouldBe(new("night", UkTime.At(monday, new(20, 0)), UkTime.At(tuesday, new(8, 0))));
        bands[^1].Until.ShouldBe(UkTime.StartOf(tuesday.AddDays(1)));
        bands.Zip(bands.Skip(1)).ShouldAllBe(pair => pair.First.Until == pair.Second.From);
    }

    [Theory]
    [InlineData("2026-10-24", 13)]
    [InlineData("2027-03-27", 11)]
    [InlineData("2026-12-07", 12)]
    public void The_nights_of_the_clock_changes_are_13_and_11_hours_long(string evening, int hours)
    {
        var date = DateOnly.Parse(evening);
        var night = HourBands.Of(date, date.AddDays(1))[2];
        (night.Until - night.From).TotalHours.ShouldBe(hours);
    }

    [Fact]
    public void No_days_have_no_bands() => HourBands.Of(new(2026, 12, 8), new(2026, 12, 7)).ShouldBeEmpty();
}
