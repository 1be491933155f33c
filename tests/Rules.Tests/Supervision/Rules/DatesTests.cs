using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2026-11-30")]
    [InlineData("30/11/2026")]
    [InlineData("30 November 2026")]
    [InlineData(" 30-Nov-2026 ")]
    public void A_date_is_read_in_every_form_that_files_use(string text) => Dates.Parse(text).ShouldBe(new DateOnly(2026, 11, 30));

    [Theory]
    [InlineData("")]
    [InlineData("31/04/2026")]
    [InlineData("30/11/26")]
    [InlineData("30/11/1999")]
    public void What_is_no_plausible_date_is_not_guessed(string text) => Dates.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("2026-11-30")]
    [InlineData("2026-12-03")]
    [InlineData("2026-12-06")]
    public void A_week_begins_on_its_Monday(string date) => Dates.MondayOf(DateOnly.Parse(date)).ShouldBe(new DateOnly(2026, 11, 30));
}
