using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class ProgrammeRecognisedTests
{
    [Theory]
    [InlineData(Words.PhysicianAssociate, "University of Bradford", null)]
    [InlineData(Words.PhysicianAssociate, "the university of bradford, Faculty of Health", null)]
    [InlineData(Words.PhysicianAssociate, "QMUL", null)]
    [InlineData(Words.AnaesthesiaAssociate, "Lancaster", null)]
    [InlineData(Words.PhysicianAssociate, "Lancaster", Severity.Should)]
    [InlineData(Words.AnaesthesiaAssociate, "Birmingham City University", Severity.Should)]
    [InlineData(Words.SurgicalCarePractitioner, "Anyshire University", Severity.Should)]
    [InlineData(Words.PhysicianAssociate, "UEL", Severity.Must)]
    [InlineData(Words.PhysicianAssociate, "University of East London", Severity.Must)]
    public void A_programme_that_is_not_listed_is_to_be_checked_and_one_not_approved_does_not_qualify(string role, string provider, Severity? severity)
    {
        var findings = Cases.Find(ProgrammeRecognised.Judge, Cases.Of(role) with { Qualification = new("MSc", provider, null, new(2025, 7, 10)) });
        findings.Select(finding => (Severity?)finding.Severity).ShouldBe(severity is null ? [] : [severity]);
    }

    [Theory]
    [InlineData("2025-04-28", Severity.Should)]
    [InlineData("2025-04-29", Severity.Must)]
    [InlineData("2026-07-10", Severity.Must)]
    [InlineData(null, Severity.Must)]
    public void Not_approved_counts_from_its_day_by_the_award(string? awarded, Severity severity) =>
        Cases.Find(ProgrammeRecognised.Judge, Cases.PhysicianAssociate with { Qualification = new("MSc", "UEL", null, Cases.Date(awarded)) }).Single().Severity.ShouldBe(severity);

    [Fact]
    public void The_eight_names_that_ship_are_known() => Cases.Reference.Programmes.Count.ShouldBe(8);
}
