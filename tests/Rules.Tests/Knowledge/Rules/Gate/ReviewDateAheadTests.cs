using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Gate;

public sealed class ReviewDateAheadTests
{
    [Fact]
    public void Today_is_too_late() => Of(Written.Today).Single().Text.ShouldStartWith("The next review is on 7 December 2026, which is not after today.");

    [Fact]
    public void Tomorrow_will_do() => Of(Written.Today.AddDays(1)).ShouldBeEmpty();

    [Fact]
    public void Guidance_needs_a_date_and_news_does_not()
    {
        Of(null).Single().Text.ShouldBe("There is no date of the next review. Enter one");
        var version = Written.Version();
        version.ReviewOn = null;
        ReviewDateAhead.Judge(new(PageTemplates.Of("news"), version, Written.Today)).ShouldBeEmpty();
    }

    private static IEnumerable<Preceptor.Kernel.Answers.Finding> Of(DateOnly? date)
    {
        var version = Written.Version();
        version.ReviewOn = date;
        return ReviewDateAhead.Judge(Written.Guidance(version));
    }
}
