using NodaTime;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class DecisionReadingTests
{
    [Fact]
    public void Nobody_decides_about_their_own_anothers_claim_or_an_appeal_against_themselves()
    {
        var (one, message) = (Made.Case(), Made.Message(default));
        DecisionReading.MayDecide(one, message, Made.Other, null).IsDone.ShouldBeTrue();
        DecisionReading.MayDecide(one, message, Made.Author, null).Refusals.Single().Sentence.ShouldContain("You wrote");
        DecisionReading.MayDecide(one, message, Made.Other, Made.Other).Refusals.Single().Sentence.ShouldContain("appealed against");
        (one.ClaimedById, one.ClaimedByName) = (Made.Author, "Ann Lee");
        DecisionReading.MayDecide(one, message, Made.Other, null).Refusals.Single().Sentence.ShouldBe("Ann Lee has claimed this case.");
        one.DecidedAt = default(Instant);
        DecisionReading.MayDecide(one, message, Made.Author, null).IsDone.ShouldBeFalse();
    }

    [Fact]
    public void Who_hides_warns_or_suspends_says_why()
    {
        DecisionReading.Read(new("", "", "")).Refusals.Select(refusal => refusal.Field).ShouldBe(["Choice", "Author", "Statement"]);
        DecisionReading.Read(new("show", "nothing", "")).IsDone.ShouldBeTrue();
        DecisionReading.Read(new("hide", "nothing", "")).Refusals.Single().Field.ShouldBe("Statement");
        DecisionReading.Read(new("show", "warn", " ")).IsDone.ShouldBeFalse();
        DecisionReading.Read(new("hide", "8", "Why")).Refusals.Single().Field.ShouldBe("Author");
        DecisionReading.Read(new("hide", "28", "Why")).Done(out var read).ShouldBeTrue();
        (read!.Sanction, read.Length).ShouldBe((SanctionKind.Suspension, Duration.FromDays(28)));
    }
}
