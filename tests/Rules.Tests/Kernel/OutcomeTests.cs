using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Kernel;

public sealed class OutcomeTests
{
    [Fact]
    public void What_was_done_carries_its_value_and_no_refusal()
    {
        Outcome<int> outcome = 7;
        outcome.IsDone.ShouldBeTrue();
        outcome.Done(out var value).ShouldBeTrue();
        value.ShouldBe(7);
        outcome.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void A_refusal_carries_its_sentence_and_no_value()
    {
        Outcome<string> outcome = new Missing("This person");
        outcome.Done(out var value).ShouldBeFalse();
        value.ShouldBeNull();
        outcome.Refusals.ShouldHaveSingleItem().Sentence.ShouldBe("This person was not found.");
    }

    [Fact]
    public void Several_refusals_are_all_kept() =>
        Outcome<Done>.Refused([new NotPermitted("import staff"), new ChangedMeanwhile("The post")]).Refusals.Count.ShouldBe(2);

    [Fact]
    public void A_refusal_without_a_reason_is_a_bug() => Should.Throw<ArgumentException>(() => Outcome<Done>.Refused([]));
}
