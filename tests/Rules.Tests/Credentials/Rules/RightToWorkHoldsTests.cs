using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class RightToWorkHoldsTests
{
    [Theory]
    [InlineData("2026-09-01", null, "2026-12-09", null)]
    [InlineData("2026-09-01", "2026-12-09", "2026-12-08", null)]
    [InlineData("2026-09-01", "2026-12-09", "2026-12-09", null)]
    [InlineData("2026-09-01", "2026-12-09", "2026-12-10", "Callum Ferreira's right to work ended on 9 December 2026.")]
    [InlineData("2026-09-01", null, "2026-08-31", "checked only on 1 September 2026")]
    [InlineData("2026-09-01", null, "2026-09-01", null)]
    [InlineData(null, "2027-12-09", "2026-12-09", "no right to work check on record")]
    [InlineData(null, null, "2026-12-09", "no right to work check on record")]
    public void The_last_day_of_the_permission_still_counts(string? checkedOn, string? until, string on, string? problem)
    {
        var facts = Cases.PhysicianAssociate with { Checks = Cases.PhysicianAssociate.Checks with { RightToWork = new(Cases.Date(checkedOn), Cases.Date(until)) } };
        var findings = Cases.Find(RightToWorkHolds.Judge, facts, on, Profile.Law);
        findings.Count.ShouldBe(problem is null ? 0 : 1);
        if (problem is not null)
        {
            findings[0].Text.ShouldContain(problem);
            findings[0].Severity.ShouldBe(Severity.Must);
        }
    }

    [Fact]
    public void Nothing_on_record_is_unknown() =>
        Cases.Find(RightToWorkHolds.Judge, Cases.PhysicianAssociate with { Checks = new() }).ShouldHaveSingleItem();
}
