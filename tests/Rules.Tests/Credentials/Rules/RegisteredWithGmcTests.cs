using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class RegisteredWithGmcTests
{
    private static readonly CredentialFacts Unregistered = Cases.PhysicianAssociate with { Registrations = [] };

    [Fact]
    public void Its_code_is_public() => RegisteredWithGmc.Code.ShouldBe("registered-with-gmc-when-required");

    [Theory]
    [InlineData(Words.PhysicianAssociate, nameof(Profile.Strict))]
    [InlineData(Words.PhysicianAssociate, nameof(Profile.Law))]
    [InlineData(Words.AnaesthesiaAssociate, nameof(Profile.Strict))]
    [InlineData(Words.AnaesthesiaAssociate, nameof(Profile.Law))]
    [Trait("assures", "Nobody unregistered is cleared from 13 December 2026")]
    public void Without_registration_the_12th_of_December_2026_is_the_last_day(string role, string given)
    {
        var (facts, profile) = (Cases.Of(role) with { Registrations = [] }, Enum.Parse<Profile>(given));
        var before = Cases.Find(RegisteredWithGmc.Judge, facts, "2026-12-12", profile).ShouldHaveSingleItem();
        before.Severity.ShouldBe(Severity.Should);
        before.Text.ShouldContain("until 12 December 2026 only: there is no GMC registration on record");
        facts.Decide("2026-12-12", profile).ShouldBe(ClearanceDecision.Cleared);
        Cases.Find(RegisteredWithGmc.Judge, facts, "2026-12-13", profile).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Must);
        facts.Decide("2026-12-13", profile).ShouldBe(ClearanceDecision.NotCleared);
    }

    [Theory]
    [InlineData("GMC", "A1234567", "2026-12-13", null, "registered", null)]
    [InlineData("GMC", "A1234567", "2026-12-14", null, "registered", "begins only on 14 December 2026")]
    [InlineData("GMC", "A1234567", "2025-11-03", "2026-12-13", "registered", null)]
    [InlineData("GMC", "A1234567", "2025-11-03", "2026-12-12", "registered", "ended on 12 December 2026")]
    [InlineData("GMC", " a1234567 ", "2025-11-03", null, "registered", null)]
    [InlineData("GMC", "A123456", "2025-11-03", null, "registered", null)]
    [InlineData("GMC", "A12345678", "2025-11-03", null, "registered", null)]
    [InlineData("GMC", "1234567", "2025-11-03", null, "registered", "1234567 is a doctor's, not an associate's")]
    [InlineData("GMC", "A12345", "2025-11-03", null, "registered", "A12345 is not a GMC number of an associate")]
    [InlineData("GMC", "PA123456", "2025-11-03", null, "registered", "PA123456 is not a GMC number of an associate")]
    [InlineData("GMC", "", "2025-11-03", null, "registered", "number of the GMC registration is not known")]
    [InlineData("GMC", null, "2025-11-03", null, "registered", "number of the GMC registration is not known")]
    [InlineData("GMC", "A1234567", null, null, "registered", "began is not known")]
    [InlineData("GMC", "A1234567", "2025-11-03", null, null, "status of GMC registration A1234567 is not known")]
    [InlineData("GMC", "A1234567", "2025-11-03", null, "warning", null)]
    [InlineData("GMC", "A1234567", "2025-11-03", null, "conditions", null)]
    [InlineData("GMC", "A1234567", "2025-11-03", null, "interim-conditions", null)]
    [InlineData("GMC", "A1234567", "2025-11-03", null, "interim-suspension", "is under interim suspension since 3 November 2025")]
    [InlineData("GMC", "A1234567", "2025-11-03", null, "suspended", "is suspended since 3 November 2025")]
    [InlineData("GMC", "A1234567", "2025-11-03", null, "lapsed", "is lapsed since 3 November 2025")]
    [InlineData("GMC", "A1234567", "2025-11-03", null, "removed", "is removed since 3 November 2025")]
    [InlineData("PAMVR", "A1234567", "2022-11-03", null, "registered", "no GMC registration on record")]
    [InlineData("NMC", "01A2345N", "2015-11-03", null, "registered", "no GMC registration on record")]
    [InlineData("HCPC", "PA123456", "2015-11-03", null, "registered", "no GMC registration on record")]
    [InlineData(null, "A1234567", "2025-11-03", null, "registered", "no GMC registration on record")]
    public void Only_a_current_entry_of_an_associate_counts(string? body, string? number, string? from, string? until, string? status, string? problem)
    {
        var facts = Cases.PhysicianAssociate with { Registrations = [new(body, number, Cases.Date(from), Cases.Date(until), status, [], null)] };
        var findings = Cases.Find(RegisteredWithGmc.Judge, facts, "2026-12-13", Profile.Law);
        findings.Count.ShouldBe(problem is null ? 0 : 1);
        if (problem is not null)
        {
            findings[0].Text.ShouldContain(problem);
            findings[0].Severity.ShouldBe(Severity.Must);
        }
    }

    [Theory]
    [InlineData(Words.Suspended, Severity.Must)]
    [InlineData(Words.InterimSuspension, Severity.Must)]
    [InlineData(Words.Removed, Severity.Must)]
    [InlineData(Words.Lapsed, Severity.Should)]
    public void A_suspension_or_removal_blocks_before_the_13th_too(string status, Severity severity) => Cases.Find(
        RegisteredWithGmc.Judge, Cases.PhysicianAssociate with { Registrations = [Cases.Registration("GMC", "A1234567", status)] }, "2026-12-01").Single().Severity.ShouldBe(severity);

    [Fact]
    public void A_suspension_holds_beside_an_open_entry_for_its_own_time()
    {
        var facts = Cases.PhysicianAssociate with
        {
            Registrations = [Cases.Registration("GMC", "A1234567"), new("GMC", "A1234567", new(2026, 11, 10), new(2026, 11, 20), Words.InterimSuspension, [], null)],
        };
        new[] { "2026-11-09", "2026-11-10", "2026-11-20", "2026-11-21" }.Select(on => facts.Decide(on))
            .ShouldBe([ClearanceDecision.Cleared, ClearanceDecision.NotCleared, ClearanceDecision.NotCleared, ClearanceDecision.Cleared]);
    }

    [Fact]
    public void A_new_entry_ends_a_lapse()
    {
        var facts = Cases.PhysicianAssociate with
        {
            Registrations = [new("GMC", "A1234567", new(2026, 1, 10), null, Words.Lapsed, [], null), new("GMC", "A1234567", new(2026, 11, 20), null, Words.Registered, [], null)],
        };
        facts.Decide("2026-12-13").ShouldBe(ClearanceDecision.Cleared);
    }

    [Fact]
    public void Who_never_practised_or_qualified_here_registers_first()
    {
        var newcomer = Unregistered with { Exams = [new("PANCE", new(2022, 5, 1))], Employment = [] };
        Cases.Find(RegisteredWithGmc.Judge, newcomer, "2026-06-01").Single().Severity.ShouldBe(Severity.Must);
        var settled = newcomer with { Employment = [new(Words.SecondaryCare, new(2024, 12, 12), null, 1)] };
        Cases.Find(RegisteredWithGmc.Judge, settled, "2026-06-01").Single().Severity.ShouldBe(Severity.Should);
        var late = newcomer with { Employment = [new(Words.SecondaryCare, new(2024, 12, 13), null, 1)] };
        Cases.Find(RegisteredWithGmc.Judge, late, "2026-06-01").Single().Severity.ShouldBe(Severity.Must);
    }

    [Fact]
    public void Nothing_is_asked_before_regulation_began()
    {
        Cases.Find(RegisteredWithGmc.Judge, Unregistered, "2024-12-12").ShouldBeEmpty();
        Cases.Find(RegisteredWithGmc.Judge, Unregistered, "2024-12-13").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(Words.SurgicalCarePractitioner)]
    [InlineData(Words.CriticalCarePractitioner)]
    public void The_GMC_does_not_register_the_other_two_roles(string role) =>
        Cases.Find(RegisteredWithGmc.Judge, Cases.Of(role) with { Registrations = [] }, "2026-12-13").ShouldBeEmpty();
}
