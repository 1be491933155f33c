using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class RegisteredWithNmcOrHcpcTests
{
    [Theory]
    [InlineData("NMC", "01A2345N", "registered", true)]
    [InlineData("HCPC", "PH123456", "registered", true)]
    [InlineData("HCPC", "PA123456", "registered", true)]
    [InlineData("HCPC", "ODP12345", "warning", true)]
    [InlineData("NMC", "01A2345N", "conditions", true)]
    [InlineData("NMC", "01A2345N", "lapsed", false)]
    [InlineData("NMC", "01A2345N", "suspended", false)]
    [InlineData("NMC", "", "registered", false)]
    [InlineData("NMC", "01A2345N", null, false)]
    [InlineData("GMC", "A1234567", "registered", false)]
    [InlineData("SCP-MVR", "S123", "registered", false)]
    [InlineData("FICM", "F123", "registered", false)]
    public void One_of_the_two_is_always_needed_and_a_voluntary_register_never_counts(string body, string number, string? status, bool isRegistered)
    {
        foreach (var role in new[] { Words.SurgicalCarePractitioner, Words.CriticalCarePractitioner })
        {
            var findings = Cases.Find(RegisteredWithNmcOrHcpc.Judge, Cases.Of(role) with { Registrations = [Cases.Registration(body, number, status)] }, null, Profile.Law);
            findings.Select(finding => finding.Severity).ShouldBe(isRegistered ? [] : [Severity.Must]);
        }
    }

    [Fact]
    public void One_good_registration_is_enough_beside_a_suspended_one()
    {
        var facts = Cases.SurgicalCarePractitioner with { Registrations = [Cases.Registration("NMC", "01A2345N", Words.Suspended), Cases.Registration("HCPC", "ODP12345")] };
        facts.Decide().ShouldBe(ClearanceDecision.Cleared);
        Cases.Find(OtherRegisters.Judge, facts).Single().Text.ShouldContain("NMC shows: suspended");
    }

    [Theory]
    [InlineData("2026-11-24", ClearanceDecision.Cleared)]
    [InlineData("2026-11-25", ClearanceDecision.NotCleared)]
    public void The_last_day_counts(string on, ClearanceDecision decision) =>
        (Cases.SurgicalCarePractitioner with { Registrations = [Cases.Registration("HCPC", "ODP12345") with { Until = new(2026, 11, 24) }] }).Decide(on).ShouldBe(decision);

    [Fact]
    public void A_physician_associate_does_not_need_it() =>
        Cases.Find(RegisteredWithNmcOrHcpc.Judge, Cases.PhysicianAssociate with { Registrations = [] }).ShouldBeEmpty();
}
