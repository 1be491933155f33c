using Preceptor.Knowledge.Rules;

namespace Preceptor.Rules.Tests.Knowledge.Rules;

public sealed class SlugTextTests
{
    [Theory]
    [InlineData("Physician associate", "physician-associate")]
    [InlineData("  What's new? 2026 ", "whats-new-2026")]
    [InlineData("Yr hyn y mae'n rhaid – tŷ", "yr-hyn-y-maen-rhaid-ty")]
    public void A_title_makes_an_address(string title, string slug) => SlugText.Of(title).ShouldBe(slug);

    [Theory]
    [InlineData("")]
    [InlineData("Two Words")]
    [InlineData("a--b")]
    [InlineData("-a")]
    [InlineData("../a")]
    public void Anything_else_is_refused(string slug) => SlugText.Problem(slug).ShouldNotBeNull();

    [Fact]
    public void Letters_digits_and_hyphens_pass() => SlugText.Problem("night-cover-2").ShouldBeNull();
}
