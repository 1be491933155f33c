using NodaTime;
using Preceptor.Kernel.Time;

namespace Preceptor.Rules.Tests.Kernel;

public sealed class UkWordsTests
{
    [Theory]
    [InlineData("00:00", "midnight")]
    [InlineData("00:30", "12:30am")]
    [InlineData("08:00", "8am")]
    [InlineData("12:00", "midday")]
    [InlineData("12:05", "12:05pm")]
    [InlineData("20:30", "8:30pm")]
    [InlineData("23:59", "11:59pm")]
    public void Times_are_written_as_the_service_manual_asks(string time, string words) => UkWords.Time(TimeOnly.Parse(time)).ShouldBe(words);

    [Fact]
    public void Dates_have_no_leading_zero_and_no_comma()
    {
        UkWords.Date(new(2027, 1, 4)).ShouldBe("4 January 2027");
        UkWords.DayAndDate(new(2027, 1, 4)).ShouldBe("Monday 4 January");
    }

    [Fact]
    public void A_moment_is_told_in_UK_time() => UkWords.Moment(Instant.FromUtc(2026, 7, 1, 19, 30)).ShouldBe("1 July 2026 at 8:30pm");

    [Theory]
    [InlineData(0, "0 people")]
    [InlineData(1, "1 person")]
    [InlineData(2, "2 people")]
    [InlineData(1200, "1,200 people")]
    public void Counts_agree_with_their_word(int count, string words) => UkWords.Count(count, "person", "people").ShouldBe(words);

    [Theory]
    [InlineData("", "")]
    [InlineData("Amira", "Amira")]
    [InlineData("Amira|Tomasz", "Amira and Tomasz")]
    [InlineData("Amira|Tomasz|Leila", "Amira, Tomasz and Leila")]
    public void Lists_end_with_and(string names, string words) =>
        UkWords.And(names.Length == 0 ? [] : names.Split('|')).ShouldBe(words);
}
