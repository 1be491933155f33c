using Preceptor.Kernel;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Rules.Tests.Knowledge.Rules;

public sealed class RatingJudgeTests
{
    private static readonly RatingCase Reader = new(Written.Live(1, Written.Now), IsLive: true, Id.New<AccountId>(), HasRead: true, Before: null, IsChange: false);

    [Fact]
    public void A_reader_may_rate() => RatingJudge.Decide(Reader, "4").Done(out _).ShouldBeTrue();

    [Fact]
    public void An_old_version_cannot_be_rated() => Sentence(Reader with { IsLive = false }).ShouldStartWith("The page has changed");

    [Fact]
    public void The_author_cannot_rate() => Sentence(Reader with { Rater = Written.Author }).ShouldStartWith("You wrote this version");

    [Fact]
    public void Only_who_has_read_may_rate() => Sentence(Reader with { HasRead = false }).ShouldBe("Read the page before you rate it");

    [Fact]
    public void Nobody_rates_twice_but_everybody_may_change_their_mind()
    {
        var before = new Rating { AccountId = Reader.Rater, VersionId = Reader.Version.Id, Stars = 3, RatedAt = Written.Now };
        Sentence(Reader with { Before = before }).ShouldStartWith("You have rated this version already");
        RatingJudge.Decide(Reader with { Before = before, IsChange = true }, "5").IsDone.ShouldBeTrue();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("")]
    public void Stars_are_from_one_to_five(string stars) => RatingJudge.Decide(Reader, stars).Refusals.Single().Field.ShouldBe("Stars");

    private static string Sentence(RatingCase given) => RatingJudge.Decide(given, "4").Refusals.Single().Sentence;
}
