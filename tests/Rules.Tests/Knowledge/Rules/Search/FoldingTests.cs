using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Search;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Ŵyr a Dŷ", "wyr a dy")]
    [InlineData("Éclair ÀÇÑÖÜ", "eclair acnou")]
    [InlineData("÷ 5", "÷ 5")]
    public void Accents_and_capitals_go(string text, string folded) => Folding.Of(text).ShouldBe(folded);
}
