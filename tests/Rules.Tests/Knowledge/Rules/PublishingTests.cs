using NodaTime;
using Preceptor.Kernel.Answers;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Rules.Tests.Knowledge.Rules;

public sealed class PublishingTests
{
    private static readonly Finding Fault = new("hub.test", Severity.Must, "A fault", "test");

    [Fact]
    public void The_author_cannot_approve()
    {
        var version = InReview();
        Publishing.Approve(version, Written.Author, Written.Now, []).Refusals.Single().Sentence.ShouldBe("You wrote this version, so somebody else must approve it");
        version.State.ShouldBe(VersionState.InReview);
    }

    [Fact]
    public void Approved_in_time_it_waits_for_its_hour_and_approved_late_it_is_live_from_then_on()
    {
        var (early, late) = (InReview(), InReview());
        early.PublishAt = Written.Now + Duration.FromHours(1);
        late.PublishAt = Written.Now - Duration.FromHours(1);
        Publishing.Approve(early, Written.Approver, Written.Now, []).IsDone.ShouldBeTrue();
        Publishing.Approve(late, Written.Approver, Written.Now, []).IsDone.ShouldBeTrue();
        (early.LiveFrom, late.LiveFrom).ShouldBe((early.PublishAt, Written.Now));
    }

    [Fact]
    public void What_is_not_in_review_cannot_be_approved() =>
        Publishing.Approve(Written.Version(), Written.Approver, Written.Now, []).Refusals.Single().Sentence.ShouldBe("Version 1 is a draft, not in review");

    [Fact]
    public void A_fault_of_the_gate_blocks_both_doors()
    {
        Publishing.Submit(Written.Version(), Written.Author, [Fault]).Refusals.Single().Sentence.ShouldBe("A fault");
        Publishing.Approve(InReview(), Written.Approver, Written.Now, [Fault]).Refusals.Single().Sentence.ShouldBe("A fault");
    }

    [Fact]
    public void Only_the_author_writes_and_submits()
    {
        Publishing.MayWrite(Written.Version(), Written.Approver).Refusals.Single().Sentence.ShouldBe("Bethan Osei is writing version 1, and only its author can change it");
        Publishing.Submit(Written.Version(), Written.Approver, []).IsDone.ShouldBeFalse();
    }

    [Fact]
    public void Sending_back_says_why()
    {
        Publishing.SendBack(InReview(), " ").Refusals.Single().Field.ShouldBe("Why");
        var version = InReview();
        Publishing.SendBack(version, "Name the source.").IsDone.ShouldBeTrue();
        (version.State, version.SentBackWhy).ShouldBe((VersionState.Draft, "Name the source."));
    }

    [Fact]
    public void What_was_live_cannot_be_given_up_and_what_is_scheduled_can()
    {
        Publishing.Discard(Written.Live(1, Written.Now), Written.Now).IsDone.ShouldBeFalse();
        Publishing.Discard(Written.Live(1, Written.Now + Duration.FromDays(1)), Written.Now).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void One_version_at_a_time_is_written() => Publishing.MayBegin([Written.Live(1, Written.Now), Written.Version(number: 2)]).IsDone.ShouldBeFalse();

    private static PageVersion InReview()
    {
        var version = Written.Version();
        version.State = VersionState.InReview;
        return version;
    }
}
