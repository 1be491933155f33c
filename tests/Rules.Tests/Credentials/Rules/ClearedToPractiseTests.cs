using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class ClearedToPractiseTests
{
    [Theory]
    [InlineData(Words.PhysicianAssociate)]
    [InlineData(Words.AnaesthesiaAssociate)]
    [InlineData(Words.SurgicalCarePractitioner)]
    [InlineData(Words.CriticalCarePractitioner)]
    public void Who_has_all_in_order_is_cleared_without_end(string role)
    {
        var clearance = ClearedToPractise.Decide(Cases.Of(role).On("2026-12-13"));
        clearance.Answer.Decision.ShouldBe(ClearanceDecision.Cleared);
        clearance.ValidUntil.ShouldBeNull();
    }

    [Theory]
    [InlineData(Words.PhysicianAssociate)]
    [InlineData(Words.AnaesthesiaAssociate)]
    [InlineData(Words.SurgicalCarePractitioner)]
    [InlineData(Words.CriticalCarePractitioner)]
    [Trait("assures", "Unknown is not cleared")]
    public void Of_whom_nothing_is_known_is_not_cleared(string role) =>
        new CredentialFacts("Somebody", role, null, null).Decide("2026-01-01", Profile.Law).ShouldBe(ClearanceDecision.NotCleared);

    [Fact]
    public void It_stands_until_the_earliest_end()
    {
        var facts = Cases.PhysicianAssociate with
        {
            Checks = Cases.PhysicianAssociate.Checks with { RightToWork = new(new(2026, 9, 1), new(2027, 6, 30)) },
            Registrations = [Cases.Registration("GMC", "A1234567") with { Until = new(2027, 11, 2) }],
        };
        ClearedToPractise.Decide(facts.On("2026-12-13")).ValidUntil.ShouldBe(new(2027, 6, 30));
        ClearedToPractise.Decide(facts.On("2027-06-30")).ValidUntil.ShouldBe(new(2027, 6, 30));
    }

    [Fact]
    public void A_change_of_the_law_ends_it_too() =>
        ClearedToPractise.Decide((Cases.PhysicianAssociate with { Registrations = [] }).On("2026-11-01")).ValidUntil.ShouldBe(new(2026, 12, 12));

    [Fact]
    public void An_end_that_is_renewed_is_none()
    {
        var entry = Cases.Registration("GMC", "A1234567");
        var facts = Cases.PhysicianAssociate with { Registrations = [entry with { Until = new(2027, 1, 31) }, entry with { From = new(2027, 2, 1) }] };
        ClearedToPractise.Decide(facts.On("2026-12-13")).ValidUntil.ShouldBeNull();
    }

    [Fact]
    public void Conditions_to_come_end_it_at_the_day_before()
    {
        var entry = Cases.Registration("GMC", "A1234567");
        var facts = Cases.PhysicianAssociate with { Registrations = [entry, entry with { From = new(2027, 2, 1), Until = new(2027, 7, 31), Status = Words.Conditions }] };
        ClearedToPractise.Decide(facts.On("2026-12-13")).ValidUntil.ShouldBe(new(2027, 1, 31));
        ClearedToPractise.Decide(facts.On("2027-02-01")).ValidUntil.ShouldBeNull();
    }

    [Fact]
    public void What_is_not_cleared_has_no_end() =>
        ClearedToPractise.Decide((Cases.PhysicianAssociate with { Registrations = [] }).On("2026-12-13")).ValidUntil.ShouldBeNull();

    [Theory]
    [InlineData(nameof(Profile.Strict), ClearanceDecision.NotCleared)]
    [InlineData(nameof(Profile.Law), ClearanceDecision.Cleared)]
    public void Guidance_blocks_only_under_the_strict_profile(string profile, ClearanceDecision decision) =>
        (Cases.PhysicianAssociate with { Setting = Words.PrimaryCare }).Decide(null, Enum.Parse<Profile>(profile)).ShouldBe(decision);

    [Fact]
    public void Every_rule_that_is_dated_has_a_row()
    {
        string[] dated =
        [
            IdentityChecked.Code, RightToWorkHolds.Code, ReferencesTaken.Code, DbsEnhanced.Code, WorkHealthCleared.Code, QualifiedForTheRole.Code, ProgrammeRecognised.Code,
            ExamPassed.Code, RegisteredWithGmc.Code, RegisteredWithNmcOrHcpc.Code, TwoYearsInSecondaryCare.Code,
        ];
        Cases.Reference.Rules.Select(rule => rule.Code).Distinct().ShouldBe(dated);
    }
}
