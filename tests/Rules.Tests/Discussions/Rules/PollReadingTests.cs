using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class PollReadingTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);

    [Fact]
    public void Nothing_typed_is_no_poll()
    {
        PollReading.Read(TypedPoll.None, false, Today).Done(out var poll).ShouldBeTrue();
        poll!.Value.ShouldBeNull();
    }

    [Fact]
    public void A_poll_has_from_two_to_eight_different_answers_and_a_last_day_within_a_year()
    {
        PollReading.Read(new("Which?", "One\n Two \n\n", "7/12/2026"), false, Today).Done(out var poll).ShouldBeTrue();
        poll!.Value!.Options.ShouldBe(["One", "Two"]);
        Fields("Which?", "One\none", "6/12/2026").ShouldBe(["PollOptions", "PollClosesOn"]);
        Fields("", "1\n2\n3\n4\n5\n6\n7\n8\n9", "7/1/2028").ShouldBe(["PollQuestion", "PollOptions", "PollClosesOn"]);
        PollReading.Read(new("Which?", "One\nTwo", "31/02/2027"), false, Today).Refusals.Single().Sentence.ShouldContain("‘31/02/2027’ is not a date");
    }

    private static IEnumerable<string?> Fields(string question, string options, string closes) =>
        PollReading.Read(new(question, options, closes), false, Today).Refusals.Select(refusal => refusal.Field);
}
