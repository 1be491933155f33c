using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class OtherRegistersTests
{
    [Theory]
    [InlineData(Words.Suspended, true)]
    [InlineData(Words.Removed, true)]
    [InlineData(Words.Conditions, true)]
    [InlineData(Words.Lapsed, false)]
    [InlineData(Words.Registered, false)]
    public void A_measure_against_a_former_nurse_is_shown(string status, bool isShown)
    {
        var facts = Cases.PhysicianAssociate with { Registrations = [Cases.Registration("GMC", "A1234567"), Cases.Registration("NMC", "01A2345N", status)] };
        Cases.Find(OtherRegisters.Judge, facts).Select(finding => finding.Severity).ShouldBe(isShown ? [Severity.Should] : []);
    }

    [Fact]
    public void The_deciding_registers_own_measure_is_not_told_twice() =>
        Cases.Find(OtherRegisters.Judge, Cases.PhysicianAssociate with { Registrations = [Cases.Registration("GMC", "A1234567", Words.Suspended)] }).ShouldBeEmpty();
}
