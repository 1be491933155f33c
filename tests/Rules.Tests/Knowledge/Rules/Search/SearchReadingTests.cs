using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Search;

public sealed class SearchReadingTests
{
    private static readonly KnownWords Known = KnownWords.Of(["Anaesthesia associate supervision"]);
    private static readonly Synonym[] Synonyms = [new(["aa", "anaesthesia associate", "physician assistant in anaesthesia"])];

    [Fact]
    public void An_abbreviation_stands_for_the_old_and_the_new_title() =>
        Read("AA supervision").Expression.Groups[0].Select(term => string.Join(' ', term.Words)).ShouldBe(["aa", "anaesthesia associate", "physician assistant in anaesthesia"]);

    [Fact]
    public void Two_slips_are_forgiven_and_told()
    {
        var read = Read("anaesthsia asociate");
        read.Meant.ShouldBe("anaesthesia associate");
        read.Expression.Groups.Single().Count.ShouldBe(3);
    }

    [Fact]
    public void Small_words_are_passed_over() => Read("the supervision of a").Expression.Groups.Single().Single().Words.ShouldBe(["supervision"]);

    [Theory]
    [InlineData("supervis", true)]
    [InlineData("supervision", false)]
    [InlineData("ward", true)]
    [InlineData("icu", false)]
    public void A_word_that_is_not_known_may_be_the_beginning_of_another(string typed, bool asBeginning) =>
        Read(typed).Expression.Groups.Single().Single().AsBeginning.ShouldBe(asBeginning);

    [Theory]
    [InlineData("")]
    [InlineData("\"*) OR (")]
    public void Nothing_that_is_a_word_is_an_empty_search(string typed) => Read(typed).Expression.Groups.SelectMany(group => group).SelectMany(term => term.Words).ShouldAllBe(word => word.All(char.IsLetterOrDigit));

    private static SearchWords Read(string typed) => SearchReading.Read(typed, Known, Synonyms);
}
