using Preceptor.Knowledge.Rules;

namespace Preceptor.Rules.Tests.Knowledge.Rules;

public sealed class ReadingAgeTests
{
    [Fact]
    public void Short_words_in_short_sentences_are_for_the_young()
    {
        var plain = string.Concat(Enumerable.Repeat("The cat sat on the mat. ", 8));
        var hard = string.Concat(Enumerable.Repeat("Organisational accountability necessitates comprehensive interdisciplinary documentation procedures ", 6));
        ReadingAge.Of(plain).ShouldNotBeNull().ShouldBeLessThan(ReadingAge.Of(hard).ShouldNotBeNull());
        ReadingAge.Of(plain).ShouldBe(5);
    }

    [Fact]
    public void A_few_words_say_nothing() => ReadingAge.Of("A few words.").ShouldBeNull();
}
