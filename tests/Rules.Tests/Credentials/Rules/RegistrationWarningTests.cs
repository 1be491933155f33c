using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class RegistrationWarningTests
{
    [Fact]
    public void A_warning_is_shown_and_restricts_nothing()
    {
        var facts = Cases.PhysicianAssociate with { Registrations = [Cases.Registration("GMC", "A1234567", Words.Warning)] };
        facts.Decide().ShouldBe(ClearanceDecision.Cleared);
        Cases.Find(RegistrationWarning.Judge, facts).Single().Text.ShouldBe("Callum Ferreira's GMC registration A1234567 carries a warning, which restricts nothing.");
        Cases.Find(RegistrationWarning.Judge, Cases.PhysicianAssociate).ShouldBeEmpty();
    }
}
