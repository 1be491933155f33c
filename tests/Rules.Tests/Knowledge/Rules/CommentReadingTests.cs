using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Rules.Tests.Knowledge.Rules;

public sealed class CommentReadingTests
{
    [Fact]
    public void One_topic_that_is_moderated_first_is_enough()
    {
        CommentReading.StateOf([Written.Topic("a"), Written.Topic("b", first: true)]).ShouldBe(CommentState.Waiting);
        CommentReading.StateOf([Written.Topic("a")]).ShouldBe(CommentState.Shown);
        CommentReading.StateOf([]).ShouldBe(CommentState.Shown);
    }

    [Fact]
    public void Nothing_and_too_much_are_refused()
    {
        CommentReading.Read(" \r\n ").Refusals.Single().Sentence.ShouldBe("Enter a comment");
        CommentReading.Read(new string('a', 2_001)).Refusals.Single().Sentence.ShouldContain("2,001");
        CommentReading.Read(" one\r\ntwo ").Done(out var text).ShouldBeTrue();
        text.ShouldBe("one\ntwo");
    }
}
