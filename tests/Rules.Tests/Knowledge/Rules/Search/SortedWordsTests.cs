using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Search;

public sealed class SortedWordsTests
{
    private static readonly SortedWords Words = new(["ward", "wards", "war", "anaesthesia", "wardrobe", "zoo"]);

    [Theory]
    [InlineData("ward", "ward", "wardrobe", "wards")]
    [InlineData("w", "war", "ward", "wardrobe", "wards")]
    [InlineData("", "anaesthesia", "war", "ward", "wardrobe", "wards", "zoo")]
    [InlineData("zoos")]
    [InlineData("b")]
    public void Words_with_the_same_beginning_stand_together(string beginning, params string[] words) => Words.Beginning(beginning).ToArray().ShouldBe(words);

    [Theory]
    [InlineData("ward", "ward")]
    [InlineData("wa")]
    [InlineData("zzz")]
    public void A_word_is_found_as_a_whole_or_not_at_all(string word, params string[] found) => Words.All[Words.PlaceOfWord(word)].ToArray().ShouldBe(found);
}
