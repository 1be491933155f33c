using Preceptor.Kernel.Time;

namespace Preceptor.Rules.Tests.Kernel;

public sealed class TypedDatesTests
{
    [Theory]
    [InlineData("2026-11-30")]
    [InlineData("30/11/2026")]
    [InlineData("30.11.2026")]
    [InlineData("30-11-2026")]
    [InlineData("30 November 2026")]
    [InlineData("30 Nov 2026")]
    [InlineData("30-Nov-2026")]
    [InlineData("  30/11/2026 ")]
    public void A_date_is_read_in_every_form_that_files_use(string text) => TypedDates.Parse(text).ShouldBe(new DateOnly(2026, 11, 30));

    [Fact]
    public void The_day_comes_before_the_month() => TypedDates.Parse("03/04/2026").ShouldBe(new DateOnly(2026, 4, 3));

    [Fact]
    public void The_29th_of_February_is_there_in_leap_years_only()
    {
        TypedDates.Parse("29/2/2028").ShouldBe(new DateOnly(2028, 2, 29));
        TypedDates.Parse("29/2/2026").ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("11/30/2026")]
    [InlineData("30/11/26")]
    [InlineData("31/04/2026")]
    [InlineData("30/11/1949")]
    [InlineData("01/01/2101")]
    [InlineData("45991")]
    public void What_is_no_plausible_date_is_not_guessed(string text) => TypedDates.Parse(text).ShouldBeNull();
}
