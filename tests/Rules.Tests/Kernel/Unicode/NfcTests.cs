using Preceptor.Kernel.Unicode;

namespace Preceptor.Rules.Tests.Kernel.Unicode;

public class NfcTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("Zoë", "Zoë")]
    [InlineData("Zoe\u0308", "Zoë")]
    [InlineData("Nguye\u0302\u0303n", "Nguyễn")]
    [InlineData("Nguye\u0303\u0302n", "Nguy\u1EBD\u0302n")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("a\u0302\u0323", "\u1EAD")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("\uD55C", "한")]
    [InlineData("\u0915\u093C", "\u0915\u093C")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u0301e", "\u0301e")]
    [InlineData("e\u200D\u0301", "e\u200D\u0301")]
    [InlineData("🩺e\u0301", "🩺é")]
    public void Composes_as_the_standard_says(string text, string normal)
    {
        Nfc.Of(text).ShouldBe(normal);
        Nfc.Of(normal).ShouldBe(normal);
    }

    [Fact]
    public void Text_that_is_normal_is_not_copied()
    {
        const string Name = "Nguyễn Thị Ánh";

        Nfc.Of(Name).ShouldBeSameAs(Name);
    }
}
