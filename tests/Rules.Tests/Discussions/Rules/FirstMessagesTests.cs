using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class FirstMessagesTests
{
    [Theory]
    [InlineData(0, 1, false, false, true)]
    [InlineData(1, 1, false, false, false)]
    [InlineData(0, 0, false, false, false)]
    [InlineData(9, 1, true, false, true)]
    [InlineData(0, 1, true, true, false)]
    public void The_first_of_a_new_member_and_all_in_a_topic_moderated_first_wait(int shown, int held, bool first, bool moderator, bool waits) =>
        FirstMessages.StateOf(shown, held, first, moderator).ShouldBe(waits ? MessageState.Held : MessageState.Shown);
}
