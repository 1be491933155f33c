using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Search;

public sealed class MissedWordsTests
{
    [Fact]
    public void Words_are_kept_in_one_spelling() => MissedWords.Of("  Night  RATES? ").ShouldBe("night rates");

    [Theory]
    [InlineData("943 476 5919")]
    [InlineData("amira@anyshire.example")]
    [InlineData(" ?! ")]
    public void What_may_be_somebodys_number_or_address_is_not_kept(string typed) => MissedWords.Of(typed).ShouldBeNull();
}
