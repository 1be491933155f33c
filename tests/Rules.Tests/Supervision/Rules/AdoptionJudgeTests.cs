using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class AdoptionJudgeTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);

    [Fact]
    public void An_adoption_says_from_when_and_why()
    {
        AdoptionJudge.Begin(Profiles.Strict, "1/1/2027", "The board decided", []).Done(out var from).ShouldBeTrue();
        from.ShouldBe(new(2027, 1, 1));
        AdoptionJudge.Begin(Profiles.Strict, "", " ", []).Refusals.Select(refusal => refusal.Sentence)
            .ShouldBe(["Enter why the profile is adopted", "Enter the first day on which it blocks"]);
    }

    [Fact]
    public void A_profile_is_adopted_once_at_a_time()
    {
        AdoptionJudge.Begin(Profiles.Strict, "1/1/2027", "Why", [Ward.Adoption(new(2026, 11, 2))]).Refusals.ShouldHaveSingleItem()
            .Sentence.ShouldBe("The profile is adopted from 2 November 2026 already");
        AdoptionJudge.Begin(Profiles.Strict, "1/1/2027", "Why", [Ward.Adoption(new(2026, 11, 2), new(2027, 1, 1))]).Refusals.ShouldHaveSingleItem()
            .Sentence.ShouldBe("The profile is adopted until 1 January 2027 already. Enter a later day");
        AdoptionJudge.Begin(Profiles.Strict, "2/1/2027", "Why", [Ward.Adoption(new(2026, 11, 2), new(2027, 1, 1))]).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void Law_is_not_adopted() => AdoptionJudge.Begin(Profiles.Law, "1/1/2027", "Why", []).IsDone.ShouldBeFalse();

    [Fact]
    public void What_has_held_is_not_undone()
    {
        var adoption = Ward.Adoption(new(2026, 11, 2));
        AdoptionJudge.End(adoption, "6/12/2026", "Why", Today).Refusals.ShouldHaveSingleItem()
            .Sentence.ShouldBe("What has held cannot be undone. The last day can be 7 December 2026 or later");
        AdoptionJudge.End(adoption, "7/12/2026", "Why", Today).IsDone.ShouldBeTrue();
        AdoptionJudge.End(adoption, "7/12/2026", "", Today).Refusals.ShouldHaveSingleItem().Field.ShouldBe("Why");
        AdoptionJudge.End(Ward.Adoption(new(2026, 11, 2), Today), "8/12/2026", "Why", Today).Refusals.ShouldHaveSingleItem()
            .Sentence.ShouldBe("This ends on 7 December 2026 already");
    }
}
