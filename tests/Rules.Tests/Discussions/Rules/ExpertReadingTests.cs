using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class ExpertReadingTests
{
    private static readonly AccountId Member = Id.New<AccountId>();
    private static readonly AccountId Moderator = Id.New<AccountId>();

    [Fact]
    public void A_reason_is_needed_and_has_an_end()
    {
        ExpertReading.Read(" \n", Member, Moderator).Refusals.Single().Sentence.ShouldBe("Enter what makes this member an expert");
        ExpertReading.Read(new string('a', 401), Member, Moderator).Refusals.Single().Sentence.ShouldContain("401");
        ExpertReading.Read(" Ten years\nin theatres ", Member, Moderator).Done(out var reason).ShouldBeTrue();
        reason.ShouldBe("Ten years in theatres");
    }

    [Fact]
    public void Nobody_marks_themselves() => ExpertReading.Read("Ten years", Moderator, Moderator).Refusals.Single().Sentence.ShouldStartWith("You cannot mark yourself");

    [Theory]
    [InlineData("Anaesthesia associates", "Expert: anaesthesia associates")]
    [InlineData("NHS rotas", "Expert: NHS rotas")]
    [InlineData("X", "Expert: X")]
    public void The_badge_names_the_topic_within_a_sentence(string topic, string badge) => Expert.Badge(topic).ShouldBe(badge);
}
