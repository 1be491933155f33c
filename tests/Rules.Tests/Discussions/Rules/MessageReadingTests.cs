using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class MessageReadingTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);

    [Fact]
    public void Nothing_too_much_and_personal_details_are_refused()
    {
        MessageReading.Read(new(" \r\n ", false), Today).Refusals.Single().Sentence.ShouldBe("Enter what you want to say");
        MessageReading.Read(new(new string('a', Message.MostText + 1), false), Today).Refusals.Single().Sentence.ShouldContain("5,001");
        MessageReading.Read(new("943 476 5919", true), Today).Refusals.Single().ShouldBeOfType<NotStored>();
        MessageReading.Read(new(" one\r\ntwo ", false), Today).Done(out var text).ShouldBeTrue();
        text.ShouldBe("one\ntwo");
    }
}
