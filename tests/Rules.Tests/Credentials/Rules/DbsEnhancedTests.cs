using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class DbsEnhancedTests
{
    [Theory]
    [InlineData("enhanced", "2026-11-23", null)]
    [InlineData("enhanced-with-barred-list", "2026-11-23", null)]
    [InlineData("enhanced", "2026-11-24", "issued only on 24 November 2026")]
    [InlineData("enhanced", null, "issued is not known")]
    [InlineData("standard", "2026-11-23", "is standard; a clinical post needs an enhanced one")]
    [InlineData("basic", "2026-11-23", "is basic")]
    [InlineData("", "2026-11-23", "of a known level")]
    [InlineData(null, null, "of a known level")]
    public void A_clinical_post_needs_an_enhanced_check(string? level, string? issued, string? problem)
    {
        var facts = Cases.PhysicianAssociate with { Checks = Cases.PhysicianAssociate.Checks with { Dbs = new(level, Cases.Date(issued)) } };
        var findings = Cases.Find(DbsEnhanced.Judge, facts, "2026-11-23");
        findings.Count.ShouldBe(problem is null ? 0 : 1);
        if (problem is not null)
        {
            findings[0].Text.ShouldContain(problem);
            findings[0].Severity.ShouldBe(Severity.Must);
        }
    }
}
