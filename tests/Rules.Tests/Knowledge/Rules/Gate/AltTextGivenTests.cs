using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Gate;

public sealed class AltTextGivenTests
{
    [Fact]
    public void A_picture_without_words_is_named_with_the_way_out() =>
        AltTextGiven.Judge(Written.Guidance("![](/assets/plan.png)")).Single().Text
            .ShouldBe("In ‘Text’ the picture /assets/plan.png has no words for those who cannot see it. Write ![what it shows](/assets/plan.png)");

    [Fact]
    public void A_picture_of_another_site_would_not_be_loaded() =>
        AltTextGiven.Judge(Written.Guidance("![A ward](https://elsewhere.example/ward.png)")).Single().Text.ShouldContain("is on another site");

    [Fact]
    public void A_picture_with_words_passes() => AltTextGiven.Judge(Written.Guidance("![A ward](/assets/ward.png)")).ShouldBeEmpty();
}
