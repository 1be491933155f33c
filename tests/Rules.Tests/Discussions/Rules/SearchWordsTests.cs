using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class SearchWordsTests
{
    [Fact]
    public void Letters_and_digits_alone_are_words()
    {
        SearchWords.Of("Night\" OR cover* NEAR(9) night").ShouldBe(["night", "or", "cover", "near", "9"]);
        SearchWords.Of(" -- ; ").ShouldBeEmpty();
    }
}
