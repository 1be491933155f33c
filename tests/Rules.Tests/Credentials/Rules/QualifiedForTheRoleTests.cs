using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class QualifiedForTheRoleTests
{
    [Theory]
    [InlineData("MSc", "University of Bradford", "2026-11-23", null)]
    [InlineData("MSc", "University of Bradford", "2026-11-24", "awarded only on 24 November 2026")]
    [InlineData("MSc", "University of Bradford", null, "was awarded is not known")]
    [InlineData(null, "University of Bradford", "2025-07-10", "programme of Callum Ferreira's qualification is not known")]
    [InlineData("", "University of Bradford", "2025-07-10", "programme of Callum Ferreira's qualification is not known")]
    [InlineData("MSc", null, "2025-07-10", "provider of Callum Ferreira's qualification is not known")]
    public void What_is_unknown_does_not_qualify(string? programme, string? provider, string? awarded, string? problem)
    {
        var findings = Cases.Find(QualifiedForTheRole.Judge, Cases.PhysicianAssociate with { Qualification = new(programme, provider, null, Cases.Date(awarded)) }, "2026-11-23");
        findings.Count.ShouldBe(problem is null ? 0 : 1);
        if (problem is not null)
        {
            findings[0].Text.ShouldContain(problem);
            findings[0].Severity.ShouldBe(Severity.Must);
        }
    }

    [Fact]
    public void None_at_all_does_not_qualify() =>
        Cases.Find(QualifiedForTheRole.Judge, Cases.PhysicianAssociate with { Qualification = null }).Single().Text.ShouldBe("Callum Ferreira has no qualification on record.");
}
