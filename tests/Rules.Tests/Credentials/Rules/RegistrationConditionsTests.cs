using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class RegistrationConditionsTests
{
    [Theory]
    [InlineData(Words.Conditions)]
    [InlineData(Words.InterimConditions)]
    [InlineData(Words.Registered)]
    public void A_condition_takes_its_duties_away(string status)
    {
        var facts = With(status, new Condition("No work in theatres", ["theatre", "lists"]), new Condition("Report monthly", []));
        var answer = ClearedToPractise.OnTheDay(facts.On());
        answer.Decision.ShouldBe(ClearanceDecision.ClearedWithConditions);
        answer.ExcludedDuties.ShouldBe(["lists", "theatre"]);
        Cases.Find(RegistrationConditions.Judge, facts).Select(finding => finding.Text).ShouldBe(
        [
            $"Callum Ferreira's GMC registration A1234567 has {(status == Words.InterimConditions ? "interim conditions" : "conditions")}: “No work in theatres”. Not for duties with: theatre, lists.",
            $"Callum Ferreira's GMC registration A1234567 has {(status == Words.InterimConditions ? "interim conditions" : "conditions")}: “Report monthly”. Check each duty against it.",
        ]);
    }

    [Fact]
    public void Conditions_that_are_not_on_record_still_narrow()
    {
        With(Words.Conditions).Decide().ShouldBe(ClearanceDecision.ClearedWithConditions);
        Cases.Find(RegistrationConditions.Judge, With(Words.Conditions)).Single().Text.ShouldContain("read them on the register");
    }

    [Fact]
    public void A_condition_at_a_register_that_the_role_does_not_need_takes_nothing_away()
    {
        var nurse = Cases.Registration("NMC", "01A2345N", Words.Conditions);
        (Cases.PhysicianAssociate with { Registrations = [Cases.Registration("GMC", "A1234567"), nurse] }).Decide().ShouldBe(ClearanceDecision.Cleared);
    }

    private static CredentialFacts With(string status, params Condition[] conditions) =>
        Cases.PhysicianAssociate with { Registrations = [Cases.Registration("GMC", "A1234567", status) with { Conditions = conditions }] };
}
