using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class DiscussionReadingTests
{
    private static readonly ReadingGround Ground = new(["supervision"], HasEmployer: true, new(2026, 12, 7));

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() =>
        DiscussionReading.Read(new("", "", "", new("", false), new("Which?", "One", "")), Ground).Refusals.Select(refusal => refusal.Field)
            .ShouldBe(["Title", "Topic", "Audience", "Text", "PollOptions", "PollClosesOn"]);

    [Fact]
    public void A_title_may_hold_no_personal_details_either() =>
        DiscussionReading.Read(Typed(title: "About 943 476 5919"), Ground).Refusals.Single().Field.ShouldBe("Title");

    [Fact]
    public void Only_who_acts_for_an_employer_may_keep_it_among_its_people()
    {
        DiscussionReading.Read(Typed(audience: "Employer"), Ground with { HasEmployer = false }).Refusals.Single().Field.ShouldBe("Audience");
        DiscussionReading.Read(Typed(audience: "Employer"), Ground).Done(out var read).ShouldBeTrue();
        read!.Audience.ShouldBe(Audience.Employer);
        DiscussionReading.Read(Typed(audience: "2"), Ground).IsDone.ShouldBeFalse();
    }

    private static TypedDiscussion Typed(string title = "A title", string audience = "Everyone") => new(title, "supervision", audience, new("A text", false), TypedPoll.None);
}
