using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Search;

public sealed class KnownWordsTests
{
    private static readonly KnownWords Known = KnownWords.Of(["Anaesthesia associate", "Supervision of associates", "Rota"]);

    [Theory]
    [InlineData("anaesthsia", "anaesthesia")]
    [InlineData("asociate", "associate")]
    [InlineData("suprevision", "supervision")]
    [InlineData("roat", "rota")]
    public void A_slip_is_seen(string typed, string meant) => Known.Meant(typed).ShouldBe(meant);

    [Theory]
    [InlineData("anaesthesia")]
    [InlineData("superv")]
    [InlineData("rat")]
    [InlineData("kidney")]
    public void A_right_word_a_beginning_an_abbreviation_and_a_stranger_stay(string typed) => Known.Meant(typed).ShouldBeNull();
}
