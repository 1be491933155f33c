using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class AnswersTests
{
    [Fact]
    public void Who_asked_and_moderators_choose()
    {
        var discussion = Made.Discussion();
        Answers.MayChoose(discussion, Made.Author, moderates: false).ShouldBeTrue();
        Answers.MayChoose(discussion, Made.Other, moderates: false).ShouldBeFalse();
        Answers.MayChoose(discussion, Made.Other, moderates: true).ShouldBeTrue();
        discussion.AuthorId = null;
        Answers.MayChoose(discussion, null, moderates: false).ShouldBeFalse();
    }

    [Fact]
    public void The_answer_is_a_reply_that_everybody_sees()
    {
        var discussion = Made.Discussion();
        Answers.Choose(discussion, Made.Message(default, number: 2, of: discussion)).IsDone.ShouldBeTrue();
        Answers.Choose(discussion, Made.Message(default, number: 1, of: discussion)).IsDone.ShouldBeFalse();
        Answers.Choose(discussion, Made.Message(default, number: 2)).IsDone.ShouldBeFalse();
        var held = Made.Message(default, number: 2, of: discussion);
        held.State = MessageState.Held;
        Answers.Choose(discussion, held).IsDone.ShouldBeFalse();
    }
}
