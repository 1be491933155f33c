using Preceptor.Credentials.Rules;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class TypedDatesTests
{
    [Theory]
    [InlineData("2026-11-30")]
    [InlineData("30/11/2026")]
    [InlineData(" 30 November 2026 ")]
    [InlineData("30 Nov 2026")]
    [InlineData("30-11-2026")]
    public void A_date_is_read_in_the_forms_that_files_have(string text) => TypedDates.Parse(text).ShouldBe(new DateOnly(2026, 11, 30));

    [Theory]
    [InlineData("")]
    [InlineData("31/11/2026")]
    [InlineData("11/30/2026")]
    [InlineData("30/11/26")]
    [InlineData("1926-11-30")]
    public void Anything_else_is_none(string text) => TypedDates.Parse(text).ShouldBeNull();

    [Fact]
    public void The_problem_shows_the_value_and_the_way() => TypedDates.Problem("soon").ShouldBe("‘soon’ is not a date. Write it like 30/11/2026 or 2026-11-30");
}
