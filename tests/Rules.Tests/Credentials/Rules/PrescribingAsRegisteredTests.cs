using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class PrescribingAsRegisteredTests
{
    [Theory]
    [InlineData("NMC", "01A2345N", "V300", true)]
    [InlineData("NMC", "01A2345N", "v100", true)]
    [InlineData("NMC", "01A2345N", "IP", false)]
    [InlineData("HCPC", "ODP12345", "V300", false)]
    [InlineData("HCPC", "ODP12345", "IP", false)]
    [InlineData("HCPC", "ODP12345", "SP", false)]
    [InlineData("HCPC", "PH123456", "IP", true)]
    [InlineData("HCPC", "PA123456", "IP", true)]
    [InlineData("HCPC", "DT123", "SP", true)]
    [InlineData("HCPC", "DT123", "IP", false)]
    public void A_practitioner_prescribes_as_their_register_says(string body, string number, string claimed, bool carries)
    {
        var answer = ClearedToPractise.OnTheDay((Cases.SurgicalCarePractitioner with { Registrations = [Cases.Registration(body, number)], Prescribing = claimed }).On());
        answer.Decision.ShouldBe(carries ? ClearanceDecision.Cleared : ClearanceDecision.ClearedWithConditions);
        answer.ExcludedDuties.ShouldBe(carries ? [] : ["prescribing"]);
    }

    [Theory]
    [InlineData(Words.PhysicianAssociate)]
    [InlineData(Words.AnaesthesiaAssociate)]
    public void An_associate_never_prescribes_whatever_they_were_before(string role)
    {
        var nurse = Cases.Of(role) with { Registrations = [.. Cases.Of(role).Registrations, Cases.Registration("NMC", "01A2345N")], Prescribing = "V300" };
        nurse.Decide().ShouldBe(ClearanceDecision.ClearedWithConditions);
    }

    [Fact]
    public void Who_claims_nothing_is_asked_nothing() => Cases.Find(PrescribingAsRegistered.Judge, Cases.SurgicalCarePractitioner).ShouldBeEmpty();
}
