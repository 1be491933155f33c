using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class NhsNumberTests
{
    [Theory]
    [InlineData("943 476 5919")]
    [InlineData("She is 9434765919, please ask")]
    [InlineData("943-476-5919")]
    [InlineData("(401 023 2137)")]
    public void A_number_with_its_check_digit_is_found(string text) => NhsNumber.IsIn(text).ShouldBeTrue();

    [Theory]
    [InlineData("943 476 5918")]
    [InlineData("94347659191")]
    [InlineData("07700 900123")]
    [InlineData("2026-11-30 12:00")]
    [InlineData("000 000 000")]
    public void Other_numbers_are_not(string text) => NhsNumber.IsIn(text).ShouldBeFalse();

    [Fact]
    public void Of_the_ten_last_digits_one_at_most_checks()
    {
        for (var first = 100_000_000; first < 100_002_000; first++)
        {
            Enumerable.Range(0, 10).Count(last => NhsNumber.IsIn($"{first}{last}")).ShouldBeLessThanOrEqualTo(1);
        }
    }
}
