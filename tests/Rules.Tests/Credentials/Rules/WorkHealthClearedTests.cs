using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class WorkHealthClearedTests
{
    [Theory]
    [InlineData("2026-11-22", null)]
    [InlineData("2026-11-23", null)]
    [InlineData("2026-11-24", "Callum Ferreira's work health is cleared only on 24 November 2026")]
    [InlineData(null, "Callum Ferreira has no work health clearance on record.")]
    public void It_counts_from_the_day_it_is_made(string? made, string? problem)
    {
        var facts = Cases.PhysicianAssociate with { Checks = Cases.PhysicianAssociate.Checks with { WorkHealth = Cases.Date(made) } };
        var findings = Cases.Find(WorkHealthCleared.Judge, facts, "2026-11-23");
        if (problem is null)
        {
            findings.ShouldBeEmpty();
        }
        else
        {
            findings.ShouldHaveSingleItem().Text.ShouldContain(problem);
            findings[0].Severity.ShouldBe(Severity.Must);
            findings[0].Rule.ShouldBe(WorkHealthCleared.Code);
        }
    }

    [Fact]
    public void Every_role_needs_it() =>
        Words.Roles.Select(role => Cases.Find(WorkHealthCleared.Judge, Cases.Of(role) with { Checks = new() }, null, Profile.Law).Single().Severity).Distinct().ShouldBe([Severity.Must]);
}
