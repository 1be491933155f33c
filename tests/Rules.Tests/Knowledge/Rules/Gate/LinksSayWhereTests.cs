using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Gate;

public sealed class LinksSayWhereTests
{
    [Theory]
    [InlineData("[click here](/learn)")]
    [InlineData("[Here](/learn)")]
    [InlineData("[](/learn)")]
    [InlineData("[https://gmc.example](https://gmc.example)")]
    public void A_link_that_says_nothing_is_found(string text) => LinksSayWhere.Judge(Written.Guidance(text)).Single().Text.ShouldContain("does not say where it leads");

    [Fact]
    public void A_link_that_names_its_page_passes() => LinksSayWhere.Judge(Written.Guidance("See [the GMC's register](https://gmc.example).")).ShouldBeEmpty();
}
