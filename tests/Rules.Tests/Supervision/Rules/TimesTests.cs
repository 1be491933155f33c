using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class TimesTests
{
    [Theory]
    [InlineData("20:30")]
    [InlineData("20.30")]
    [InlineData("2030")]
    [InlineData("8:30pm")]
    [InlineData("8.30 PM")]
    [InlineData("20:30:00")]
    public void A_time_is_read_in_every_form_that_people_write(string text) => Times.Parse(text).ShouldBe(new TimeOnly(20, 30));

    [Fact]
    public void Midnight_midday_and_24_hours_are_times()
    {
        Times.Parse("midnight").ShouldBe(TimeOnly.MinValue);
        Times.Parse("24:00").ShouldBe(TimeOnly.MinValue);
        Times.Parse("midday").ShouldBe(new TimeOnly(12, 0));
        Times.Parse("8am").ShouldBe(new TimeOnly(8, 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("8")]
    [InlineData("25:00")]
    [InlineData("20:60")]
    [InlineData("13pm")]
    [InlineData("20:30:15")]
    public void What_is_no_time_is_not_guessed(string text) => Times.Parse(text).ShouldBeNull();

    [Fact]
    public void A_time_is_written_as_it_is_read() => Times.Parse(Times.Text(new(8, 5))).ShouldBe(new TimeOnly(8, 5));
}
