using NodaTime;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class EditingTests
{
    private static readonly Instant Written = Instant.FromUtc(2026, 12, 7, 9, 0);

    [Fact]
    public void A_slip_may_be_mended_unseen_for_five_minutes()
    {
        Editing.IsShown(Made.Message(Written), Written + Duration.FromMinutes(5)).ShouldBeFalse();
        Editing.IsShown(Made.Message(Written), Written + Duration.FromMinutes(5) + Duration.FromSeconds(1)).ShouldBeTrue();
    }

    [Fact]
    public void Only_its_author_changes_a_message_and_not_while_it_is_hidden()
    {
        var message = Made.Message(Written);
        Editing.MayChange(message, Made.Author).IsDone.ShouldBeTrue();
        Editing.MayChange(message, Made.Other).IsDone.ShouldBeFalse();
        message.State = MessageState.Hidden;
        Editing.MayChange(message, Made.Author).IsDone.ShouldBeFalse();
    }
}
