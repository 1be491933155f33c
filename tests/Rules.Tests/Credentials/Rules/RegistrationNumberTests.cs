using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class RegistrationNumberTests
{
    [Theory]
    [InlineData(Words.PhysicianAssociate, "GMC", "A1234567", true)]
    [InlineData(Words.PhysicianAssociate, "GMC", "a 1234567", true)]
    [InlineData(Words.PhysicianAssociate, "GMC", "A123456", false)]
    [InlineData(Words.PhysicianAssociate, "GMC", "A12345678", false)]
    [InlineData(Words.SurgicalCarePractitioner, "NMC", "01A2345N", true)]
    [InlineData(Words.SurgicalCarePractitioner, "NMC", "01A2345", false)]
    [InlineData(Words.SurgicalCarePractitioner, "HCPC", "PYL123456", true)]
    [InlineData(Words.SurgicalCarePractitioner, "HCPC", "PA1", true)]
    [InlineData(Words.SurgicalCarePractitioner, "HCPC", "PH1234567", false)]
    [InlineData(Words.SurgicalCarePractitioner, "HCPC", "XX123", false)]
    public void An_unusual_number_warns_and_does_not_reject(string role, string body, string number, bool isUsual)
    {
        var facts = Cases.Of(role) with { Registrations = [Cases.Registration(body, number)] };
        Cases.Find(RegistrationNumber.Judge, facts).Select(finding => finding.Severity).ShouldBe(isUsual ? [] : [Severity.Should]);
        facts.Decide().ShouldBe(ClearanceDecision.Cleared);
    }
}
